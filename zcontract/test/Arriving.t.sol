// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {Closing, Deal, LegState, Settlement} from "../src/types/Deal.sol";
import {ArrivingLeg, Transfer, TransferItem} from "../src/types/Items.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {DealChecks} from "./DealChecks.sol";

/// @notice Legs that arrive: which are left out, what is looked at in the others, and what their proofs bind.
contract ArrivingTest is DealChecks {
    // --- legs that are left out ---

    /// The ways to make a leg that nothing could ever accept.
    uint256 private constant GARBAGE = 6;

    function garbage(uint256 payment, uint256 way) private returns (ArrivingLeg memory leg) {
        leg = arriving(payment);
        if (way == 0) leg.transfer.nullifier0 = 0;
        if (way == 1) leg.transfer.nullifier1 = leg.transfer.nullifier0;
        if (way == 2) leg.transfer.refund = type(uint256).max;
        if (way == 3) leg.transfer.change = 0;
        if (way == 4) leg.transfer.proof.digest = R;
        if (way == 5) spoil(leg.transfer, Flaw.Nullifier0);
    }

    /// P-D10: what is held counts, and nothing of the leg that brings the same payment is looked at: of garbage neither.
    function test_leftOut_nothingOfItIsLookedAt() public {
        for (uint256 way = 0; way < GARBAGE; way++) {
            for (uint256 k = 0; k < 3; k++) {
                checkLeftOut(k, way);
            }
        }
    }

    function checkLeftOut(uint256 k, uint256 way) private {
        Deal memory d = newDeal(3);
        hold(d, 1 << k);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 7);
        legs[k] = garbage(d.payments[k], way);
        watch();
        wantSettled(d, without(legs, k));
        expectProofs();
        settle(d, legs);
        check();
        eq(stateOf(d, k), LegState.Settled);
        vm.assertFalse(z.isSpent(legs[k].transfer.nullifier1));
    }

    /// P-D10: every leg may be left out; then nothing is verified.
    function test_leftOut_all() public {
        Deal memory d = newDeal(3);
        hold(d, 7);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 7);
        for (uint256 i = 0; i < 3; i++) {
            legs[i] = garbage(d.payments[i], i);
        }
        transferVerifier.set(MockVerifier.Answer.Revert);
        watch();
        wantSettled(d, none());
        settle(d, legs);
        check();
    }

    /// P-D10: of a closing too.
    function test_leftOut_ofAClosing() public {
        for (uint256 way = 0; way < GARBAGE; way++) {
            (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
            closings[0].payments = ascending(2);
            offer(d, closings);
            settle(d);
            submit(legOf(d, closings[0], 1));
            ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 1);
            ArrivingLeg memory leftOut = garbage(closings[0].payments[1], way);
            watch();
            wantClosed(d, closings[0], legs);
            expectProofs();
            z.close(d, closings[0], withAt(legs, 1, leftOut));
            check();
        }
    }

    /// P-D10: a leg that is left out takes no room: its change is not queued.
    function test_leftOut_needsNoRoom() public {
        Deal memory d = newDeal(2);
        hold(d, 1);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        jump(LIMIT - 3);
        settle(d, legs);
    }

    // --- nullifiers inside a settlement or closing ---

    /// P-D11: whichever nullifier of whichever two arriving legs: shared, it is an error of form.
    function test_nullifiers_sharedByTwoArrivingLegs() public {
        for (uint256 n = 2; n <= 4; n++) {
            for (uint256 a = 0; a < n; a++) {
                for (uint256 b = a + 1; b < n; b++) {
                    checkShared(n, a, b, 0);
                }
            }
        }
    }

    /// P-D11: also beside a leg that is left out, wherever it stands.
    function test_nullifiers_sharedBesideALegThatIsLeftOut() public {
        for (uint256 leftOut = 0; leftOut < 4; leftOut++) {
            for (uint256 a = 0; a < 4; a++) {
                for (uint256 b = a + 1; b < 4; b++) {
                    if (a != leftOut && b != leftOut) checkShared(4, a, b, 1 << leftOut);
                }
            }
        }
    }

    function checkShared(uint256 n, uint256 a, uint256 b, uint256 held) private {
        for (uint256 which = 0; which < 4; which++) {
            Deal memory d = newDeal(n);
            hold(d, held);
            ArrivingLeg[] memory legs = arrivingOf(d.payments, all(d.payments));
            share(legs[a].transfer, legs[b].transfer, which);
            vm.expectRevert(IZContractErrors.RepeatedNullifier.selector);
            settle(d, legs);
            // Among others, and when it could not settle anyway.
            Settlement[] memory two = list2(Settlement(newDeal(2), none()), Settlement(d, legs));
            vm.warp(d.deadline + 1);
            vm.expectRevert(IZContractErrors.RepeatedNullifier.selector);
            z.settle(two);
        }
    }

    /// Gives b one of a's nullifiers: bit 0 of `which` says which of a's, bit 1 which of b's it becomes.
    function share(Transfer memory a, Transfer memory b, uint256 which) private pure {
        uint256 nullifier = which % 2 == 0 ? a.nullifier0 : a.nullifier1;
        if (which < 2) b.nullifier0 = nullifier;
        else b.nullifier1 = nullifier;
    }

    /// P-D11.
    function test_nullifiers_sharedInAClosing() public {
        for (uint256 which = 0; which < 4; which++) {
            (Deal memory d, Closing[] memory closings) = newPledge(2, 1, 1);
            closings[0].payments = ascending(2);
            offer(d, closings);
            settle(d);
            ArrivingLeg[] memory legs = arrivingOf(closings[0].payments, 3);
            share(legs[0].transfer, legs[1].transfer, which);
            vm.expectRevert(IZContractErrors.RepeatedNullifier.selector);
            z.close(d, closings[0], legs);
        }
    }

    /// P-D11: what is left out shares what it likes, whether it stands before or after the other leg.
    function test_nullifiers_sharedWithALegThatIsLeftOut() public {
        for (uint256 which = 0; which < 4; which++) {
            for (uint256 k = 0; k < 3; k++) {
                for (uint256 other = 1; other < 3; other++) {
                    Deal memory d = newDeal(3);
                    hold(d, 1 << k);
                    ArrivingLeg[] memory legs = arrivingOf(d.payments, 7);
                    share(legs[(k + other) % 3].transfer, legs[k].transfer, which);
                    settle(d, legs);
                }
            }
        }
    }

    // --- kinds ---

    /// P-D12: a proof of kind LEG can arrive, and the proof of a JOINT one can't be held.
    function test_kinds() public {
        Deal memory d = newDeal(2);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        legs[0].joint = false;
        watch();
        wantSettled(d, legs);
        expectProofs();
        legs[0].joint = true;
        checkUnexpected(d, legs);
        (legs[0].joint, legs[1].joint) = (false, false);
        checkUnexpected(d, legs);
        legs[1].joint = true;
        settle(d, legs);
    }

    /// P-D3.
    function test_kinds_jointCanNotBeHeld() public {
        Deal memory d = newDeal(2);
        TransferItem memory item = legOf(d, 0);
        watch();
        wantProof(item.transfer, contextOf(item.transfer, 5, idOf(d), d.deadline));
        expectProofs();
        vm.expectRevert(MockVerifier.Unexpected.selector);
        submit(item);
    }

    // --- what a proof binds ---

    /// P-D12: every word of a leg, perturbed, gives other public inputs or another proof; `payment` is the deal's.
    function test_bound_everyWordOfALeg() public {
        acceptNeighbours();
        Deal memory d = newDeal(2);
        for (uint256 k = 0; k < 2; k++) {
            ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
            legs[k].transfer.root = EMPTY_ROOT;
            legs[k].transfer.participants = EMPTY_PARTICIPANTS;
            legs[k].transfer.epoch = 1;
            watch();
            wantSettled(d, legs);
            expectProofs();
            Transfer memory good = legs[k].transfer;
            for (uint256 word = 0; word < abi.encode(good).length / 32; word++) {
                if (word == 4) continue;
                legs[k].transfer = perturbed(good, word);
                checkUnexpected(d, legs);
            }
        }
    }

    /// P-D12: the deal and everything in it, its deadline, the chain and the contract.
    function test_bound_dealChainAndContract() public {
        Deal memory d = newDeal(2);
        ArrivingLeg[] memory legs = arrivingOf(d.payments, 3);
        watch();
        wantSettled(d, legs);
        expectProofs();
        d.deadline++;
        checkUnexpected(d, legs);
        d.deadline--;
        d.cancelHashes[1] = 0;
        checkUnexpected(d, legs);
        d.cancelHashes[1] = keccak256(abi.encodePacked(preimage(1)));
        vm.chainId(block.chainid + 1);
        checkUnexpected(d, legs);
        vm.chainId(block.chainid - 1);
        IZContract right = z;
        z = IZContract(deploy(abi.encode(setup())));
        checkUnexpected(d, legs);
        z = right;
        settle(d, legs);
    }

    function checkUnexpected(Deal memory d, ArrivingLeg[] memory legs) private {
        vm.expectRevert(MockVerifier.Unexpected.selector);
        settle(d, legs);
    }

    /// The transfer with one word of it greater by one.
    function perturbed(Transfer memory t, uint256 word) private pure returns (Transfer memory) {
        bytes memory data = abi.encode(t);
        assembly ("memory-safe") {
            let p := add(data, mul(0x20, add(word, 1)))
            mstore(p, add(mload(p), 1))
        }
        return abi.decode(data, (Transfer));
    }

    /// Makes the number after each root, and the epoch after the first, good too.
    function acceptNeighbours() private {
        vm.prank(REGISTRAR);
        z.updateParticipants(EMPTY_PARTICIPANTS, new uint32[](0), new uint256[](0), EMPTY_PARTICIPANTS + 1, false);
        (uint256 x, uint256 y) = z.auditKey(1);
        vm.prank(AUDITOR);
        z.proposeAuditKey(x, y);
        TransferItem memory item = transferItem();
        submit(item);
        vm.warp(block.timestamp + AUDIT_DELAY);
        z.activateAuditKey();
        z.seal();
        uint256[64] memory leaves;
        (leaves[0], leaves[1]) = (item.transfer.payment, item.transfer.change);
        z.append(leaves, EMPTY_ROOT + 1, proof());
    }
}
