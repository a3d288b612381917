// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Transfer, TransferItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Transfers} from "./Transfers.sol";

/// @notice A transfer alone.
contract TransferTest is Transfers {
    /// P-T1, P-T4.
    function test_transfer_spendsAndQueues() public {
        TransferItem memory item = transferItem();
        uint256 place = position();
        vm.recordLogs();
        emitTransferred(item);
        emitQueued(place, list1(item));
        submit(item);
        sameEvents();
        vm.assertTrue(z.isSpent(item.transfer.nullifier0));
        vm.assertTrue(z.isSpent(item.transfer.nullifier1));
        vm.assertFalse(z.isSpent(item.transfer.payment));
        eq(position(), place + 2);
    }

    /// P-T2: every field perturbed, and each time exactly what the contract acts on is verified.
    function test_transfer_verifiesWhatItActsOn() public {
        TransferItem memory item = transferItem();
        for (uint256 k = 0; k < 20; k++) {
            (item.transfer.nullifier0, item.transfer.nullifier1) = (fresh(), fresh());
            bytes32 before = keccak256(abi.encode(inputsOf(item)));
            perturb(item.transfer, k);
            vm.assertTrue(before != keccak256(abi.encode(inputsOf(item))));
            expectBatch(list1(item));
            submit(item);
        }
    }

    function perturb(Transfer memory t, uint256 k) private {
        if (k == 0) t.root = otherRoot();
        if (k == 1) t.participants = nextParticipants(false);
        if (k == 2) t.nullifier0 = fresh();
        if (k == 3) t.nullifier1 = fresh();
        if (k == 4) t.payment = fresh();
        if (k == 5) t.change = fresh();
        if (k == 6) t.refund = fresh();
        if (k == 7) t.epoch = nextEpoch();
        if (k == 8) t.ephemeral = fresh();
        if (k == 9) t.proof = proof();
        if (k >= 10 && k < 14) t.audit[k - 10] = fresh();
        if (k >= 14) t.ciphertext[k - 14] = bytes32(fresh());
    }

    /// P-T2: the words of a ciphertext are no field elements.
    function test_transfer_ciphertextIsAnyBytes() public {
        TransferItem memory item = transferItem();
        for (uint256 i = 0; i < 6; i++) {
            item.transfer.ciphertext[i] = bytes32(type(uint256).max - i);
        }
        expectBatch(list1(item));
        submit(item);
    }

    /// P-T2.
    function test_transfer_bindsTheChain() public {
        TransferItem memory item = transferItem();
        expectBatch(list1(item));
        vm.chainId(4711);
        refuses(abi.encodeCall(z.submit, (list1(item))), MockVerifier.Unexpected.selector);
        expectBatch(list1(item));
        submit(item);
    }

    /// P-T3: all that an item alone is refused with, in form and in state.
    function test_transfer_aloneRevertsWithTheReason() public {
        for (uint256 kind = 0; kind < UNSPENDABLE; kind++) {
            (TransferItem memory item, bytes4 reason) = badState(kind);
            refuses(abi.encodeCall(z.submit, (list1(item))), reason);
        }
        for (uint256 kind = 0; kind < BAD_FORMS; kind++) {
            (TransferItem memory item, bytes memory err) = badForm(kind);
            refuses(abi.encodeCall(z.submit, (list1(item))), err);
        }
    }

    /// P-X4: each word of the statement, four aliases each.
    function test_transfer_refusesAliases() public {
        for (uint256 m = 1; m <= 4; m++) {
            for (uint256 k = 0; k < 13; k++) {
                TransferItem memory item = transferItem();
                uint256 bad = addTo(item.transfer, k, m * R);
                refuses(
                    abi.encodeCall(z.submit, (list1(item))),
                    abi.encodeWithSelector(IZContractErrors.NotInField.selector, bad)
                );
            }
        }
    }

    /// P-X4: the bound itself.
    function test_transfer_greatestFieldElementIsGood() public {
        TransferItem memory item = transferItem();
        (item.transfer.payment, item.transfer.nullifier0, item.transfer.ephemeral) = (R - 1, R - 1, R - 1);
        (item.transfer.audit[0], item.transfer.audit[3], item.transfer.proof.digest) = (R - 1, R - 1, R - 1);
        expectBatch(list1(item));
        submit(item);
    }

    /// P-X1: what is malformed reverts although its state is bad too.
    function test_transfer_formComesBeforeState() public {
        for (uint256 kind = 0; kind < BAD_FORMS; kind++) {
            (TransferItem memory item, bytes memory err) = badForm(kind);
            // Not the word that makes the form bad.
            if (item.transfer.root < R) item.transfer.root = 1;
            refuses(abi.encodeCall(z.submit, (list1(item))), err);
            refuses(abi.encodeCall(z.submit, (list2(item, transferItem()))), err);
        }
    }

    /// P-T1: each of the two notes is spent, wherever it is offered again and in whichever place.
    function test_transfer_spendsBothNotes() public {
        TransferItem memory first = transferItem();
        submit(first);
        for (uint256 k = 0; k < 4; k++) {
            uint256 old = k & 1 == 0 ? first.transfer.nullifier0 : first.transfer.nullifier1;
            TransferItem memory again = transferItem();
            if (k < 2) again.transfer.nullifier0 = old;
            else again.transfer.nullifier1 = old;
            refuses(abi.encodeCall(z.submit, (list1(again))), IZContractErrors.NullifierSpent.selector);
        }
    }

    /// P-X3.
    function test_transfer_needsAYesOfTheVerifier() public {
        TransferItem memory item = transferItem();
        refusesAnyOtherAnswer(transferVerifier, abi.encodeCall(z.submit, (list1(item))));
        vm.assertFalse(z.isSpent(item.transfer.nullifier0));
        submit(item);
    }

    /// P-T5.
    function test_transfer_anyoneMaySubmit() public {
        TransferItem memory item = transferItem();
        vm.prank(address(0xfeed));
        z.submit(list1(item));
        vm.assertTrue(z.isSpent(item.transfer.nullifier0));
    }

    /// P-X3: with too little gas a call fails; it never spends without verifying.
    function test_transfer_gasSweep() public {
        TransferItem memory item = transferItem();
        bytes memory data = abi.encodeCall(z.submit, (list1(item)));
        transferVerifier.set(MockVerifier.Answer.No);
        for (uint256 gas_ = 0; gas_ < 300_000; gas_ += 5_000) {
            (bool ok,) = address(z).call{gas: gas_}(data);
            vm.assertFalse(ok);
            vm.assertFalse(z.isSpent(item.transfer.nullifier0));
        }
    }
}
