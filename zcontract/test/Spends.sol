// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Inputs} from "./Inputs.sol";
import {Traces} from "./Traces.sol";

/// @notice What all items but mints have in common: they spend notes, and every state in which notes can't be spent.
abstract contract Spends is Inputs, Traces {
    struct Notes {
        uint256 root;
        uint256 participants;
        uint256 nullifier0;
        uint256 nullifier1;
        uint64 epoch;
    }

    uint256 internal constant UNSPENDABLE = 12;
    /// Nullifiers of a transfer that was carried out.
    uint256[2] internal spent;

    function setUp() public virtual override {
        super.setUp();
        (spent[0], spent[1]) = spendSome();
        nextParticipants(true);
        mint(mintItem(10_000));
    }

    /// Carries out one item and gives its nullifiers.
    function spendSome() internal virtual returns (uint256, uint256);

    /// The two notes of a good item.
    function spendable() internal returns (Notes memory) {
        return Notes(z.root(), participants(), fresh(), fresh(), epoch());
    }

    /// Notes with one fault, and why they can't be spent.
    function unspendable(uint256 kind) internal returns (Notes memory n, bytes4 reason) {
        n = spendable();
        if (kind == 0) n.nullifier0 = spent[0];
        if (kind == 1) n.nullifier0 = spent[1];
        if (kind == 2) n.nullifier1 = spent[0];
        if (kind == 3) n.nullifier1 = spent[1];
        if (kind < 4) return (n, IZContractErrors.NullifierSpent.selector);
        if (kind == 4) n.root = fresh();
        if (kind == 5) n.root = 0;
        if (kind < 6) return (n, IZContractErrors.UnknownRoot.selector);
        if (kind == 6) n.participants = fresh();
        if (kind == 7) n.participants = 0;
        if (kind == 8) n.participants = EMPTY_PARTICIPANTS;
        if (kind < 9) return (n, IZContractErrors.StaleParticipants.selector);
        if (kind == 9) n.epoch = 0;
        if (kind == 10) n.epoch++;
        if (kind == 11) n.epoch = type(uint64).max;
        return (n, IZContractErrors.StaleEpoch.selector);
    }

    /// Another root that is known, as appends make them.
    function otherRoot() internal returns (uint256 root) {
        root = fresh();
        bytes32 slot = slotOf(abi.encodeCall(z.isRoot, (root)));
        vm.store(address(z), slot, bytes32(uint256(1)));
    }
}
