// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BurnItem, ConsolidationItem, DistributionItem, MintItem, Transfer, TransferItem} from "../src/types/Items.sol";
import {Base} from "./Base.sol";

/// @notice The public inputs of each kind of item, computed a second time and plainly (spec 7, 8).
abstract contract Inputs is Base {
    function inputsOf(MintItem memory i, address payer) internal view returns (uint256[3] memory) {
        uint256[] memory f = new uint256[](8);
        (f[0], f[1], f[2], f[3]) = (i.commitment, uint160(i.token), i.amount, i.participants);
        (f[4], f[5], f[6]) = (keyOf(i.epoch), i.ephemeral, i.audit0);
        f[7] = reduce(abi.encode(block.chainid, address(z), uint8(1), payer, i.epoch, i.salt));
        return inputsOf("zsettle/v1/mint", i.proof.digest, f);
    }

    function inputsOf(TransferItem memory item) internal view returns (uint256[3] memory) {
        Transfer memory t = item.transfer;
        bytes32 note = keccak256(abi.encode(t.ciphertext));
        bytes memory plain = abi.encode(block.chainid, address(z), uint8(2), t.epoch, note);
        bytes memory leg = abi.encode(block.chainid, address(z), uint8(3), t.epoch, note, item.deal, item.deadline);
        return inputsOf(t, reduce(item.deal == 0 ? plain : leg));
    }

    function inputsOf(Transfer memory t, uint256 context) internal view returns (uint256[3] memory) {
        uint256[] memory f = new uint256[](14);
        (f[0], f[1], f[2], f[3]) = (t.root, t.participants, t.nullifier0, t.nullifier1);
        (f[4], f[5], f[6], f[7], f[8]) = (t.payment, t.change, t.refund, keyOf(t.epoch), t.ephemeral);
        (f[9], f[10], f[11], f[12], f[13]) = (t.audit[0], t.audit[1], t.audit[2], t.audit[3], context);
        return inputsOf("zsettle/v1/transfer", t.proof.digest, f);
    }

    function inputsOf(DistributionItem memory i) internal view returns (uint256[3] memory) {
        uint256[] memory f = new uint256[](31);
        (f[0], f[1], f[2], f[3]) = (i.root, i.participants, i.nullifier0, i.nullifier1);
        for (uint256 k = 0; k < 8; k++) {
            f[4 + k] = i.payments[k];
        }
        (f[12], f[13], f[14]) = (i.change, keyOf(i.epoch), i.ephemeral);
        for (uint256 k = 0; k < 15; k++) {
            f[15 + k] = i.audit[k];
        }
        bytes32 notes = keccak256(abi.encode(i.ciphertexts));
        f[30] = reduce(abi.encode(block.chainid, address(z), uint8(6), i.epoch, notes));
        return inputsOf("zsettle/v1/distribution", i.proof.digest, f);
    }

    function inputsOf(ConsolidationItem memory i) internal view returns (uint256[3] memory) {
        uint256[] memory f = new uint256[](17);
        (f[0], f[1]) = (i.root, i.participants);
        for (uint256 k = 0; k < 8; k++) {
            f[2 + k] = i.nullifiers[k];
        }
        (f[10], f[11], f[12]) = (i.output, keyOf(i.epoch), i.ephemeral);
        (f[13], f[14], f[15]) = (i.audit[0], i.audit[1], i.audit[2]);
        f[16] = reduce(abi.encode(block.chainid, address(z), uint8(7), i.epoch));
        return inputsOf("zsettle/v1/consolidation", i.proof.digest, f);
    }

    function inputsOf(BurnItem memory i) internal view returns (uint256[3] memory) {
        uint256[] memory f = new uint256[](12);
        (f[0], f[1], f[2], f[3], f[4]) = (i.root, i.participants, i.nullifier0, i.nullifier1, i.change);
        (f[5], f[6], f[7], f[8]) = (uint160(i.token), i.value, keyOf(i.epoch), i.ephemeral);
        (f[9], f[10]) = (i.audit[0], i.audit[1]);
        f[11] = reduce(abi.encode(block.chainid, address(z), uint8(4), i.epoch, i.recipient));
        return inputsOf("zsettle/v1/burn", i.proof.digest, f);
    }

    function inputsOf(uint256 digest, uint256 oldRoot, uint256 newRoot, uint256 batch, uint256[64] memory leaves)
        internal
        pure
        returns (uint256[3] memory)
    {
        uint256[] memory f = new uint256[](67);
        (f[0], f[1], f[2]) = (oldRoot, newRoot, batch);
        for (uint256 i = 0; i < 64; i++) {
            f[3 + i] = leaves[i];
        }
        return inputsOf("zsettle/v1/append", digest, f);
    }

    function keyOf(uint64 epoch_) private view returns (uint256 y) {
        (, y) = z.auditKey(epoch_);
    }

    // --- other good values for an item's fields ---

    /// Another root of the participants tree, which is of the same generation or begins the next one.
    function nextParticipants(bool newGeneration) internal returns (uint256 root) {
        (uint256 current, uint256 next) = (participants(), fresh());
        vm.prank(REGISTRAR);
        z.updateParticipants(current, new uint32[](0), new uint256[](0), next, newGeneration);
        return next;
    }

    /// The same key begins a new epoch.
    function nextEpoch() internal returns (uint64) {
        vm.prank(AUDITOR);
        z.proposeAuditKey(AX, AY);
        vm.warp(block.timestamp + AUDIT_DELAY);
        z.activateAuditKey();
        return epoch();
    }

    // --- what the verifiers must be asked: exactly this, in this order ---

    function expectBatch(MintItem[] memory items, address payer) internal {
        uint256[3][] memory inputs = new uint256[3][](items.length);
        uint256[8][] memory points = new uint256[8][](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (inputs[i], points[i]) = (inputsOf(items[i], payer), items[i].proof.points);
        }
        mintVerifier.expectBatch(inputs, points);
    }

    function expectBatch(TransferItem[] memory items) internal {
        uint256[3][] memory inputs = new uint256[3][](items.length);
        uint256[8][] memory points = new uint256[8][](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (inputs[i], points[i]) = (inputsOf(items[i]), items[i].transfer.proof.points);
        }
        transferVerifier.expectBatch(inputs, points);
    }

    function expectBatch(BurnItem[] memory items) internal {
        uint256[3][] memory inputs = new uint256[3][](items.length);
        uint256[8][] memory points = new uint256[8][](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (inputs[i], points[i]) = (inputsOf(items[i]), items[i].proof.points);
        }
        burnVerifier.expectBatch(inputs, points);
    }
}
