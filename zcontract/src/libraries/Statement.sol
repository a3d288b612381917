// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Field} from "./Field.sol";
import {BurnItem, ConsolidationItem, DistributionItem, MintItem, Transfer} from "../types/Items.sol";

/// @title Public inputs of the six statements (spec 7: P1, P2)
/// @notice The first, the digest, comes with the proof; challenge and evaluation are computed here. The contract fills in the fields from
/// what it acts on, in the order of the spec. The digest commits the prover to its own fields before the challenge exists, so equal
/// evaluations mean equal fields.
library Statement {
    bytes32 private constant MINT = keccak256("zsettle/v1/mint");
    bytes32 private constant TRANSFER = keccak256("zsettle/v1/transfer");
    bytes32 private constant DISTRIBUTION = keccak256("zsettle/v1/distribution");
    bytes32 private constant CONSOLIDATION = keccak256("zsettle/v1/consolidation");
    bytes32 private constant BURN = keccak256("zsettle/v1/burn");
    bytes32 private constant APPEND = keccak256("zsettle/v1/append");

    /// @notice Challenge and evaluation of a mint.
    function ofMint(MintItem calldata item, uint256 auditKey, uint256 context)
        internal
        pure
        returns (uint256 challenge, uint256 evaluation)
    {
        uint256[] memory words = _begin(MINT, item.proof.digest, 8);
        words[2] = item.commitment;
        words[3] = uint160(item.token);
        words[4] = item.amount;
        words[5] = item.participants;
        words[6] = auditKey;
        words[7] = item.ephemeral;
        words[8] = item.audit0;
        words[9] = context;
        return _evaluate(words);
    }

    /// @notice Challenge and evaluation of a transfer.
    /// @dev {Transfer} has root to refund, and ephemeral to audit[3], in the order of the statement's fields: two runs of words.
    function ofTransfer(Transfer calldata transfer, uint256 auditKey, uint256 context)
        internal
        pure
        returns (uint256 challenge, uint256 evaluation)
    {
        uint256[] memory words = _begin(TRANSFER, transfer.proof.digest, 14);
        assembly ("memory-safe") {
            let fields := add(words, 0x60)
            calldatacopy(fields, transfer, 0xe0)
            mstore(add(fields, 0xe0), auditKey)
            calldatacopy(add(fields, 0x100), add(transfer, 0x100), 0xa0)
            mstore(add(fields, 0x1a0), context)
        }
        return _evaluate(words);
    }

    /// @notice Challenge and evaluation of a distribution.
    /// @dev {DistributionItem} has root to audit[14] in the order of the statement's fields, with the epoch in place of the key.
    function ofDistribution(DistributionItem calldata item, uint256 auditKey, uint256 context)
        internal
        pure
        returns (uint256 challenge, uint256 evaluation)
    {
        uint256[] memory words = _begin(DISTRIBUTION, item.proof.digest, 31);
        assembly ("memory-safe") {
            calldatacopy(add(words, 0x60), item, 0x3c0)
        }
        words[15] = auditKey;
        words[32] = context;
        return _evaluate(words);
    }

    /// @notice Challenge and evaluation of a consolidation.
    /// @dev {ConsolidationItem} has root to audit[2] in the order of the statement's fields, with the epoch in place of the key.
    function ofConsolidation(ConsolidationItem calldata item, uint256 auditKey, uint256 context)
        internal
        pure
        returns (uint256 challenge, uint256 evaluation)
    {
        uint256[] memory words = _begin(CONSOLIDATION, item.proof.digest, 17);
        assembly ("memory-safe") {
            calldatacopy(add(words, 0x60), item, 0x200)
        }
        words[13] = auditKey;
        words[18] = context;
        return _evaluate(words);
    }

    /// @notice Challenge and evaluation of a burn.
    function ofBurn(BurnItem calldata item, uint256 auditKey, uint256 context)
        internal
        pure
        returns (uint256 challenge, uint256 evaluation)
    {
        uint256[] memory words = _begin(BURN, item.proof.digest, 12);
        words[2] = item.root;
        words[3] = item.participants;
        words[4] = item.nullifier0;
        words[5] = item.nullifier1;
        words[6] = item.change;
        words[7] = uint160(item.token);
        words[8] = item.value;
        words[9] = auditKey;
        words[10] = item.ephemeral;
        words[11] = item.audit[0];
        words[12] = item.audit[1];
        words[13] = context;
        return _evaluate(words);
    }

    /// @notice Challenge and evaluation of an append.
    function ofAppend(uint256 digest, uint256 oldRoot, uint256 newRoot, uint256 batchIndex, uint256[64] calldata leaves)
        internal
        pure
        returns (uint256 challenge, uint256 evaluation)
    {
        uint256[] memory words = _begin(APPEND, digest, 67);
        words[2] = oldRoot;
        words[3] = newRoot;
        words[4] = batchIndex;
        assembly ("memory-safe") {
            calldatacopy(add(words, 0xc0), leaves, 0x800)
        }
        return _evaluate(words);
    }

    /// @dev Words to be hashed: domain, digest, then n fields.
    function _begin(bytes32 domain, uint256 digest, uint256 n) private pure returns (uint256[] memory words) {
        Field.check(digest);
        assembly ("memory-safe") {
            // Nothing is cleared: the caller writes every field.
            words := mload(0x40)
            mstore(0x40, add(words, shl(5, add(n, 3))))
            mstore(words, add(n, 2))
            mstore(add(words, 0x20), domain)
            mstore(add(words, 0x40), digest)
        }
    }

    /// @dev Hashes the words to the challenge and evaluates the fields there, by Horner; refuses a field that is not canonical.
    function _evaluate(uint256[] memory words) private pure returns (uint256 challenge, uint256 evaluation) {
        uint256 r = Field.R;
        uint256 refused;
        assembly ("memory-safe") {
            let first := add(words, 0x20)
            let size := shl(5, mload(words))
            challenge := mod(keccak256(first, size), r)
            let digest := add(first, 0x20)
            let greatest := sub(r, 1)
            let p := add(words, size)
            // Two fields a round, so the last of an odd number begins.
            if and(size, 0x20) {
                evaluation := mload(p)
                refused := gt(evaluation, greatest)
                p := sub(p, 0x20)
            }
            for {} gt(p, digest) { p := sub(p, 0x40) } {
                let high := mload(p)
                let low := mload(sub(p, 0x20))
                refused := or(refused, or(gt(high, greatest), gt(low, greatest)))
                evaluation := addmod(mulmod(evaluation, challenge, r), high, r)
                evaluation := addmod(mulmod(evaluation, challenge, r), low, r)
            }
        }
        if (refused == 0) return (challenge, evaluation);
        for (uint256 i = 2; i < words.length; i++) {
            Field.check(words[i]);
        }
    }
}
