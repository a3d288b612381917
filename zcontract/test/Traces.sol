// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {Base} from "./Base.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {Vm} from "./Vm.sol";

/// @notice What a call leaves behind, compared as a whole: its error, its events, its storage.
abstract contract Traces is Base {
    /// The first leaf of the reserve.
    uint256 internal constant END = 2 ** 32 - 2 ** 20;
    bytes32 private constant SKIPPED = IZContractEvents.Skipped.selector;

    // --- errors ---

    /// The call of PAYER reverts with exactly `err`.
    function refuses(bytes memory data, bytes memory err) internal {
        vm.prank(PAYER);
        (bool ok, bytes memory answer) = address(z).call(data);
        vm.assertFalse(ok);
        vm.assertEq(answer, err);
    }

    function refuses(bytes memory data, bytes4 err) internal {
        refuses(data, bytes.concat(err));
    }

    /// The call of PAYER reverts with whatever.
    function fails(bytes memory data) internal {
        vm.prank(PAYER);
        (bool ok,) = address(z).call(data);
        vm.assertFalse(ok);
    }

    /// The call of PAYER succeeds.
    function run(bytes memory data) internal {
        vm.prank(PAYER);
        (bool ok,) = address(z).call(data);
        vm.assertTrue(ok);
    }

    /// P-X3: the call succeeds only if a batch's verifier answers with exactly one word, which is one, and changes nothing.
    function refusesAnyOtherAnswer(MockVerifier verifier, bytes memory data) internal {
        bytes[7] memory answers = [
            bytes(""),
            abi.encode(0),
            abi.encode(2),
            abi.encode(2 ** 255 + 1),
            abi.encodePacked(bytes31(uint248(1))),
            abi.encode(1, 0),
            abi.encodePacked(uint256(1), uint8(0))
        ];
        for (uint256 i = 0; i < answers.length; i++) {
            verifier.setBytes(answers[i]);
            refuses(data, IZContractErrors.InvalidProof.selector);
        }
        verifier.set(MockVerifier.Answer.Write);
        fails(data);
        verifier.set(MockVerifier.Answer.Revert);
        refuses(data, MockVerifier.Refused.selector);
        verifier.set(MockVerifier.Answer.Yes);
    }

    // --- events ---

    /// Since vm.recordLogs() the z-contract emitted exactly what the test itself emitted.
    function sameEvents() internal {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(eventsOf(logs, address(z), 0, 0), eventsOf(logs, address(this), 0, 0));
    }

    /// The events of `emitter` in order, all of them, or only those of one kind, or all but those of one kind.
    function eventsOf(Vm.Log[] memory logs, address emitter, bytes32 only, bytes32 but)
        private
        pure
        returns (bytes memory list)
    {
        for (uint256 i = 0; i < logs.length; i++) {
            bytes32 kind = logs[i].topics[0];
            if (logs[i].emitter != emitter || kind == but || (only != 0 && kind != only)) continue;
            list = bytes.concat(list, abi.encode(logs[i].topics, logs[i].data));
        }
    }

    // --- traces ---

    /// In a call with one more item that item is skipped with `reason`, and leaves no other trace.
    function skipsWithoutTrace(bytes memory data, bytes memory without, uint256 k, uint256 nullifier0, bytes4 reason)
        internal
    {
        address[2] memory accounts = [address(z), address(token)];
        for (uint256 i = 0; i < 2; i++) {
            bytes32[] memory slots = concat(writesOf(data, accounts[i]), writesOf(without, accounts[i]));
            vm.assertEq(traceOf(data, accounts[i], slots), traceOf(without, accounts[i], slots));
        }
        vm.recordLogs();
        emit IZContractEvents.Skipped(k, nullifier0, reason);
        run(data);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        vm.assertEq(eventsOf(logs, address(z), SKIPPED, 0), eventsOf(logs, address(this), 0, 0));
    }

    function writesOf(bytes memory data, address account) private returns (bytes32[] memory slots) {
        uint256 id = vm.snapshotState();
        vm.record();
        run(data);
        (, slots) = vm.accesses(account);
        vm.revertToState(id);
    }

    function traceOf(bytes memory data, address account, bytes32[] memory slots) private returns (bytes memory trace) {
        uint256 id = vm.snapshotState();
        vm.recordLogs();
        run(data);
        trace = eventsOf(vm.getRecordedLogs(), address(z), 0, SKIPPED);
        for (uint256 i = 0; i < slots.length; i++) {
            trace = bytes.concat(trace, vm.load(account, slots[i]));
        }
        vm.revertToState(id);
    }

    function concat(bytes32[] memory a, bytes32[] memory b) private pure returns (bytes32[] memory both) {
        both = new bytes32[](a.length + b.length);
        for (uint256 i = 0; i < both.length; i++) {
            both[i] = i < a.length ? a[i] : b[i - a.length];
        }
    }

    // --- storage ---

    /// The only slot of the z-contract that a view reads.
    function slotOf(bytes memory data) internal returns (bytes32) {
        vm.record();
        run(data);
        (bytes32[] memory reads,) = vm.accesses(address(z));
        for (uint256 i = 0; i < reads.length; i++) {
            vm.assertEq(reads[i], reads[0]);
        }
        return reads[0];
    }

    /// Overwrites `bits` bits of a slot, from bit `from` on.
    function patch(bytes32 slot, uint256 from, uint256 bits, uint256 value) internal {
        uint256 mask = (2 ** bits - 1) << from;
        uint256 old = uint256(vm.load(address(z), slot));
        vm.store(address(z), slot, bytes32(old & ~mask | value << from));
    }

    function headSlot() internal returns (bytes32) {
        return slotOf(abi.encodeCall(z.mintPaused, ()));
    }

    /// Moves the queue, all batches before the open one appended.
    function moveTo(uint256 place) internal {
        bytes32 slot = headSlot();
        patch(slot, 0, 40, place);
        patch(slot, 40, 32, place / 64);
        patch(slot, 72, 64, block.timestamp);
        (uint64 open, uint8 count, uint64 openedAt, uint64 appended) = z.queue();
        eq(uint256(open) * 64 + count, place);
        eq(appended, open);
        eq(openedAt, block.timestamp);
    }
}
