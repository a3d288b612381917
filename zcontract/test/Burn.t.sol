// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {BurnItem, TransferItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {PlainToken} from "./mocks/Tokens.sol";
import {Base} from "./Base.sol";
import {Burns} from "./Burns.sol";

/// @notice A burn alone.
contract BurnTest is Burns {
    function callOf(BurnItem memory item) private view returns (bytes memory) {
        return abi.encodeCall(z.burn, (list1(item)));
    }

    /// P-B1, P-B6.
    function test_burn_paysTheRecipient() public {
        BurnItem memory item = burnItem(400);
        uint256 place = position();
        vm.recordLogs();
        emitBurned(item);
        emitQueued(place, list1(item));
        burn(item);
        sameEvents();
        eq(token.balanceOf(RECIPIENT), 400 + 1);
        eq(supply(address(token)), 9600);
        eq(token.balanceOf(address(z)), 9600);
        eq(position(), place + 1);
        vm.assertTrue(z.isSpent(item.nullifier0));
        vm.assertTrue(z.isSpent(item.nullifier1));
    }

    /// P-B2: a change of 0 queues nothing.
    function test_burn_withoutChange() public {
        BurnItem memory item = burnItem(400);
        item.change = 0;
        uint256 place = position();
        expectBatch(list1(item));
        vm.recordLogs();
        emitBurned(item);
        burn(item);
        sameEvents();
        eq(position(), place);
        eq(token.balanceOf(RECIPIENT), 400 + 1);
        vm.assertTrue(z.isSpent(item.nullifier0));
        vm.assertTrue(z.isSpent(item.nullifier1));
        vm.assertFalse(z.isSpent(0));
    }

    /// P-B3: every field perturbed, and each time exactly what the contract acts on is verified.
    function test_burn_verifiesWhatItActsOn() public {
        BurnItem memory item = burnItem(10);
        for (uint256 k = 0; k < 14; k++) {
            (item.nullifier0, item.nullifier1) = (fresh(), fresh());
            bytes32 before = keccak256(abi.encode(inputsOf(item)));
            perturb(item, k);
            vm.assertTrue(before != keccak256(abi.encode(inputsOf(item))));
            expectBatch(list1(item));
            burn(item);
        }
    }

    function perturb(BurnItem memory i, uint256 k) private {
        if (k == 0) i.root = otherRoot();
        if (k == 1) i.participants = nextParticipants(false);
        if (k == 2) i.nullifier0 = fresh();
        if (k == 3) i.nullifier1 = fresh();
        if (k == 4) i.change = fresh();
        if (k == 5) i.value++;
        if (k == 6) i.epoch = nextEpoch();
        if (k == 7) i.ephemeral = fresh();
        if (k == 8 || k == 9) i.audit[k - 8] = fresh();
        if (k == 10) i.proof = proof();
        if (k == 11) i.recipient = address(0xfeed);
        if (k == 12) i.token = otherToken();
        if (k == 13) i.change = 0;
    }

    function otherToken() private returns (address) {
        PlainToken other = new PlainToken();
        shield(other, 1000);
        return address(other);
    }

    /// P-B3.
    function test_burn_bindsTheChain() public {
        BurnItem memory item = burnItem(10);
        expectBatch(list1(item));
        vm.chainId(4711);
        refuses(callOf(item), MockVerifier.Unexpected.selector);
        expectBatch(list1(item));
        burn(item);
    }

    /// P-B4, P-X4.
    function test_burn_aloneRevertsWithTheReason() public {
        for (uint256 kind = 0; kind < UNSPENDABLE; kind++) {
            (BurnItem memory item, bytes4 reason) = badState(kind);
            refuses(callOf(item), reason);
        }
        for (uint256 kind = 0; kind < BAD_FORMS; kind++) {
            (BurnItem memory item, bytes memory err) = badForm(kind);
            refuses(callOf(item), err);
        }
    }

    /// P-X1: what is malformed reverts although its state is bad too.
    function test_burn_formComesBeforeState() public {
        for (uint256 kind = 0; kind < BAD_FORMS - 1; kind++) {
            (BurnItem memory item, bytes memory err) = badForm(kind);
            if (item.root < R) item.root = 1;
            refuses(callOf(item), err);
            refuses(abi.encodeCall(z.burn, (list2(item, burnItem(1)))), err);
        }
    }

    /// P-B1: each of the two notes is spent, wherever it is offered again and in whichever place.
    function test_burn_spendsBothNotes() public {
        BurnItem memory first = burnItem(1);
        burn(first);
        for (uint256 k = 0; k < 4; k++) {
            uint256 old = k & 1 == 0 ? first.nullifier0 : first.nullifier1;
            BurnItem memory again = burnItem(1);
            TransferItem memory transfer = transferItem();
            if (k < 2) (again.nullifier0, transfer.transfer.nullifier0) = (old, old);
            else (again.nullifier1, transfer.transfer.nullifier1) = (old, old);
            refuses(callOf(again), IZContractErrors.NullifierSpent.selector);
            refuses(abi.encodeCall(z.submit, (list1(transfer))), IZContractErrors.NullifierSpent.selector);
        }
    }

    /// P-T1: a note that a transfer has spent can't be burned.
    function test_burn_refusesNotesOfATransfer() public {
        TransferItem memory first = transferItem();
        submit(first);
        for (uint256 k = 0; k < 4; k++) {
            BurnItem memory item = burnItem(1);
            uint256 old = k & 1 == 0 ? first.transfer.nullifier0 : first.transfer.nullifier1;
            if (k < 2) item.nullifier0 = old;
            else item.nullifier1 = old;
            refuses(callOf(item), IZContractErrors.NullifierSpent.selector);
        }
    }

    /// P-X3.
    function test_burn_needsAYesOfTheVerifier() public {
        BurnItem memory item = burnItem(5);
        refusesAnyOtherAnswer(burnVerifier, callOf(item));
        eq(token.balanceOf(RECIPIENT), 1);
        burn(item);
        eq(token.balanceOf(RECIPIENT), 6);
    }

    /// P-B5.
    function test_burn_neverMoreThanWasMinted() public {
        bytes memory err = abi.encodeWithSelector(IZContractErrors.SupplyOutOfRange.selector, address(token));
        refuses(callOf(burnItem(10_001)), err);
        burn(burnItem(10_000));
        eq(supply(address(token)), 0);
        refuses(callOf(burnItem(1)), err);
        BurnItem memory item = burnItem(1);
        item.token = address(0xdead);
        refuses(callOf(item), abi.encodeWithSelector(IZContractErrors.SupplyOutOfRange.selector, address(0xdead)));
    }

    /// P-B7.
    function test_burn_worksWhenPausedAndDelisted() public {
        vm.prank(PAUSER);
        z.pauseMint(true);
        vm.prank(LISTER);
        z.list(address(token), false);
        burn(burnItem(10_000));
        eq(token.balanceOf(RECIPIENT), 10_001);
    }

    /// P-B7.
    function test_burn_issuerWhoDestroysAUnitLocksNobodyIn() public {
        token.destroy(address(z), 1);
        burn(burnItem(9_999));
        eq(token.balanceOf(RECIPIENT), 10_000);
    }

    function test_burn_anyoneMaySubmit() public {
        vm.prank(address(0xfeed));
        z.burn(list1(burnItem(2)));
        eq(token.balanceOf(RECIPIENT), 3);
    }
}

/// @notice Gas of burns, from the state that a deployment leaves.
contract BurnGasTest is Base {
    function test_burn_gas() public {
        mint(mintItem(1000));
        burn(burnItem(400));
        vm.snapshotGasLastCall("ZContract", "burn to a new holder, proof not counted");
        burn(burnItem(1));
        vm.snapshotGasLastCall("ZContract", "burn, proof not counted");
        BurnItem memory item = burnItem(1);
        item.change = 0;
        burn(item);
        vm.snapshotGasLastCall("ZContract", "burn without change, proof not counted");
    }
}
