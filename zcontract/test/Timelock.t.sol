// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IOffices} from "../src/interfaces/IOffices.sol";
import {OfficesBase} from "./OfficesBase.sol";

/// @notice Counts its calls, and keeps what it was called with.
contract Target {
    uint256 public calls;
    uint256 public paid;
    uint256 public value;

    error Refused();

    function set(uint256 value_) external payable {
        if (value_ == 666) revert Refused();
        (value, paid) = (value_, msg.value);
        calls++;
    }
}

contract TimelockTest is OfficesBase {
    // --- construction ---

    /// A timelock alone, as a deployment may use it beside that of the offices.
    function test_construction_givesEveryRoleOnce() public onEachChain {
        lock = TimelockController(payable(create(7)));
        vm.assertEq(lock.getMinDelay(), 7);
        expectHolders(lock, PROPOSER, PROPOSER_1, PROPOSER_2);
        expectHolders(lock, EXECUTOR, EXECUTOR_1, EXECUTOR_2);
        expectHolders(lock, CANCELLER, CANCELLER_1, CANCELLER_2);
        expectHolders(lock, ADMIN, address(lock), address(lock));
        for (uint256 i = 0; i < 3; i++) {
            vm.assertEq(lock.getRoleAdmin([PROPOSER, EXECUTOR, CANCELLER][i]), ADMIN);
        }
    }

    function create(uint256 minDelay) private returns (address) {
        return deployTimelock(
            minDelay, pair(PROPOSER_1, PROPOSER_2), pair(EXECUTOR_1, EXECUTOR_2), pair(CANCELLER_1, CANCELLER_2)
        );
    }

    /// Deploys with one of the three lists replaced: of the proposers 0, the executors 1, the cancellers 2.
    function createWith(uint256 which, address[] memory list) public returns (address) {
        return deployTimelock(
            delay,
            which == 0 ? list : pair(PROPOSER_1, PROPOSER_2),
            which == 1 ? list : pair(EXECUTOR_1, EXECUTOR_2),
            which == 2 ? list : pair(CANCELLER_1, CANCELLER_2)
        );
    }

    function role(uint256 which) private pure returns (bytes32) {
        return [PROPOSER, EXECUTOR, CANCELLER][which];
    }

    function test_construction_refusesNoDelay() public onEachChain {
        vm.expectRevert(IOffices.ZeroDelay.selector);
        this.deployTimelock(
            0, pair(PROPOSER_1, PROPOSER_2), pair(EXECUTOR_1, EXECUTOR_2), pair(CANCELLER_1, CANCELLER_2)
        );
        vm.assertEq(TimelockController(payable(create(1))).getMinDelay(), 1);
    }

    function test_construction_refusesAnEmptyList() public onEachChain {
        for (uint256 i = 0; i < 3; i++) {
            vm.expectRevert(abi.encodeWithSelector(IOffices.NoHolder.selector, role(i)));
            this.createWith(i, new address[](0));
        }
    }

    function test_construction_aListOfOneIsEnough() public onEachChain {
        for (uint256 i = 0; i < 3; i++) {
            address[] memory list = new address[](1);
            list[0] = STRANGER;
            expectHolders(IAccessControl(createWith(i, list)), role(i), STRANGER, STRANGER);
        }
    }

    function test_construction_refusesTheAccountZero() public onEachChain {
        for (uint256 i = 0; i < 3; i++) {
            vm.expectRevert(zeroAccount(role(i)));
            this.createWith(i, pair(address(0), STRANGER));
            vm.expectRevert(zeroAccount(role(i)));
            this.createWith(i, pair(STRANGER, address(0)));
        }
    }

    function test_construction_refusesAnAccountTwice() public onEachChain {
        for (uint256 i = 0; i < 3; i++) {
            vm.expectRevert(abi.encodeWithSelector(IOffices.NamedTwice.selector, role(i), STRANGER));
            this.createWith(i, pair(STRANGER, STRANGER));
            address[] memory list = new address[](3);
            (list[0], list[1], list[2]) = (address(0xF1), STRANGER, STRANGER);
            vm.expectRevert(abi.encodeWithSelector(IOffices.NamedTwice.selector, role(i), STRANGER));
            this.createWith(i, list);
        }
    }

    function test_construction_noProposerIsACanceller() public onEachChain {
        for (uint256 i = 0; i < 4; i++) {
            address proposer = i < 2 ? PROPOSER_1 : PROPOSER_2;
            vm.expectRevert(abi.encodeWithSelector(IOffices.ProposerAndCanceller.selector, proposer));
            this.createWith(2, i % 2 == 0 ? pair(proposer, STRANGER) : pair(STRANGER, proposer));
        }
    }

    /// Who executes may propose or cancel besides: the delay is between.
    function test_construction_anExecutorMayBeEither() public onEachChain {
        expectHolders(IAccessControl(createWith(1, pair(PROPOSER_1, CANCELLER_1))), EXECUTOR, PROPOSER_1, CANCELLER_1);
    }

    // --- operations ---

    function test_schedule_onlyProposers() public onEachChain {
        Target target = new Target();
        bytes memory data = abi.encodeCall(Target.set, (5));
        address[] memory callers = everybody();
        for (uint256 i = 0; i < callers.length; i++) {
            bool isProposer = callers[i] == PROPOSER_1 || callers[i] == PROPOSER_2;
            vm.prank(callers[i]);
            if (!isProposer) vm.expectRevert(unauthorized(callers[i], PROPOSER));
            lock.schedule(address(target), 0, data, 0, bytes32(i), delay);
            bytes32 id = lock.hashOperation(address(target), 0, data, 0, bytes32(i));
            vm.assertTrue(lock.isOperation(id) == isProposer);
            if (isProposer) vm.assertEq(lock.getTimestamp(id), start + delay);
        }
    }

    function test_schedule_notBelowTheDelay() public onEachChain {
        bytes memory data = abi.encodeCall(Target.set, (5));
        vm.prank(PROPOSER_1);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, delay - 1, delay));
        lock.schedule(STRANGER, 0, data, 0, 0, delay - 1);
        vm.prank(PROPOSER_1);
        lock.schedule(STRANGER, 0, data, 0, 0, 2 * delay);
        vm.assertEq(lock.getTimestamp(idOf(STRANGER, data)), start + 2 * delay);
    }

    function test_execute_onlyExecutorsAndOnlyWhenDue() public onEachChain {
        Target target = new Target();
        bytes memory data = abi.encodeCall(Target.set, (5));
        schedule(address(target), data);
        vm.warp(start + delay - 1);
        vm.prank(EXECUTOR_1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        lock.execute(address(target), 0, data, 0, 0);
        vm.warp(start + delay);
        address[] memory callers = everybody();
        for (uint256 i = 0; i < callers.length; i++) {
            if (callers[i] == EXECUTOR_1 || callers[i] == EXECUTOR_2) continue;
            vm.prank(callers[i]);
            vm.expectRevert(unauthorized(callers[i], EXECUTOR));
            lock.execute(address(target), 0, data, 0, 0);
        }
        vm.assertEq(target.calls(), 0);
        vm.prank(EXECUTOR_2);
        lock.execute(address(target), 0, data, 0, 0);
        vm.assertEq(target.value(), 5);
        // Once.
        vm.prank(EXECUTOR_2);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        lock.execute(address(target), 0, data, 0, 0);
        vm.assertEq(target.calls(), 1);
    }

    function test_execute_passesMoneyOnAndRevertsWithTheTarget() public onEachChain {
        Target target = new Target();
        bytes memory data = abi.encodeCall(Target.set, (5));
        vm.prank(PROPOSER_2);
        lock.schedule(address(target), 7, data, 0, 0, delay);
        vm.warp(start + delay);
        (bool ok,) = address(lock).call{value: 7}("");
        vm.assertTrue(ok);
        vm.prank(EXECUTOR_1);
        lock.execute(address(target), 7, data, 0, 0);
        vm.assertEq(target.paid(), 7);
        operateRefused(
            address(target), abi.encodeCall(Target.set, (666)), abi.encodeWithSelector(Target.Refused.selector)
        );
        vm.assertEq(target.calls(), 1);
    }

    function test_executeBatch_makesEveryCall() public onEachChain {
        Target a = new Target();
        Target b = new Target();
        (address[] memory targets, bytes[] memory calls) = (pair(address(a), address(b)), new bytes[](2));
        (calls[0], calls[1]) = (abi.encodeCall(Target.set, (5)), abi.encodeCall(Target.set, (6)));
        vm.prank(PROPOSER_1);
        lock.scheduleBatch(targets, new uint256[](2), calls, 0, 0, delay);
        vm.warp(start + delay);
        vm.prank(EXECUTOR_1);
        lock.executeBatch(targets, new uint256[](2), calls, 0, 0);
        vm.assertEq(a.value(), 5);
        vm.assertEq(b.value(), 6);
    }

    function test_cancel_onlyCancellers() public onEachChain {
        Target target = new Target();
        bytes memory data = abi.encodeCall(Target.set, (5));
        schedule(address(target), data);
        bytes32 id = idOf(address(target), data);
        address[] memory callers = everybody();
        for (uint256 i = 0; i < callers.length; i++) {
            if (callers[i] == CANCELLER_1 || callers[i] == CANCELLER_2) continue;
            vm.prank(callers[i]);
            vm.expectRevert(unauthorized(callers[i], CANCELLER));
            lock.cancel(id);
        }
        // Also when it is due.
        vm.warp(start + 2 * delay);
        vm.prank(CANCELLER_1);
        lock.cancel(id);
        vm.assertFalse(lock.isOperation(id));
        vm.prank(EXECUTOR_1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        lock.execute(address(target), 0, data, 0, 0);
        vm.assertEq(target.calls(), 0);
    }

    /// A canceller stops his own dismissal too: nothing passes the cancellers.
    function test_cancel_ofTheOwnDismissal() public onEachChain {
        bytes memory data = revoke(CANCELLER, CANCELLER_1);
        schedule(address(lock), data);
        bytes32 id = idOf(address(lock), data);
        vm.prank(CANCELLER_1);
        lock.cancel(id);
        operate(address(lock), data);
        expectHolders(lock, CANCELLER, CANCELLER_2, CANCELLER_2);
    }

    // --- the delay ---

    function test_updateDelay_onlyByAnOperation() public onEachChain {
        address[] memory callers = everybody();
        for (uint256 i = 0; i < callers.length; i++) {
            if (callers[i] == address(lock)) continue;
            vm.prank(callers[i]);
            vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, callers[i]));
            lock.updateDelay(1);
        }
        vm.assertEq(lock.getMinDelay(), delay);
    }

    function test_updateDelay_countsForWhatIsScheduledNext() public onEachChain {
        Target target = new Target();
        operate(address(lock), abi.encodeCall(lock.updateDelay, (3 * delay)));
        vm.assertEq(lock.getMinDelay(), 3 * delay);
        vm.prank(PROPOSER_1);
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockInsufficientDelay.selector, delay, 3 * delay));
        lock.schedule(address(target), 0, abi.encodeCall(Target.set, (5)), 0, 0, delay);
        // Shorter again, but this change waits the longer delay.
        operate(address(lock), abi.encodeCall(lock.updateDelay, (1)));
        vm.assertEq(block.timestamp, start + 4 * delay);
        operate(address(target), abi.encodeCall(Target.set, (5)));
        vm.assertEq(block.timestamp, start + 4 * delay + 1);
        vm.assertEq(target.value(), 5);
    }

    function test_updateDelay_isNeverZero() public onEachChain {
        bytes memory zero = abi.encodeCall(lock.updateDelay, (0));
        operateRefused(address(lock), zero, abi.encodeWithSelector(IOffices.ZeroDelay.selector));
        vm.assertEq(lock.getMinDelay(), delay);
    }

    /// Not even for the length of a batch.
    function test_updateDelay_isNotZeroWithinABatch() public onEachChain {
        (address[] memory targets, bytes[] memory calls) = (pair(address(lock), address(lock)), new bytes[](2));
        (calls[0], calls[1]) = (abi.encodeCall(lock.updateDelay, (0)), abi.encodeCall(lock.updateDelay, (delay)));
        vm.prank(PROPOSER_1);
        lock.scheduleBatch(targets, new uint256[](2), calls, 0, 0, delay);
        vm.warp(block.timestamp + delay);
        vm.prank(EXECUTOR_1);
        vm.expectRevert(IOffices.ZeroDelay.selector);
        lock.executeBatch(targets, new uint256[](2), calls, 0, 0);
        vm.assertEq(lock.getMinDelay(), delay);
    }

    // --- its roles ---

    function test_roles_onlyByAnOperation() public onEachChain {
        address[] memory callers = everybody();
        for (uint256 i = 0; i < 4; i++) {
            bytes32 r = [ADMIN, PROPOSER, EXECUTOR, CANCELLER][i];
            for (uint256 k = 0; k < callers.length; k++) {
                if (callers[k] == address(lock)) continue;
                vm.prank(callers[k]);
                vm.expectRevert(unauthorized(callers[k], ADMIN));
                lock.grantRole(r, STRANGER);
                vm.prank(callers[k]);
                vm.expectRevert(unauthorized(callers[k], ADMIN));
                lock.revokeRole(r, [address(lock), PROPOSER_1, EXECUTOR_1, CANCELLER_1][i]);
            }
        }
        expectHolders(lock, PROPOSER, PROPOSER_1, PROPOSER_2);
        expectHolders(lock, EXECUTOR, EXECUTOR_1, EXECUTOR_2);
        expectHolders(lock, CANCELLER, CANCELLER_1, CANCELLER_2);
    }

    function test_roles_changeByAnOperation() public onEachChain {
        for (uint256 i = 0; i < 3; i++) {
            address[2] memory of_ = [[PROPOSER_1, PROPOSER_2], [EXECUTOR_1, EXECUTOR_2], [CANCELLER_1, CANCELLER_2]][i];
            operate(address(lock), revoke(role(i), of_[1]));
            expectHolders(lock, role(i), of_[0], of_[0]);
            operate(address(lock), grant(role(i), of_[1]));
            expectHolders(lock, role(i), of_[0], of_[1]);
        }
    }

    function test_roles_noProposerBecomesACanceller() public onEachChain {
        bytes memory both = abi.encodeWithSelector(IOffices.ProposerAndCanceller.selector, PROPOSER_2);
        operateRefused(address(lock), grant(CANCELLER, PROPOSER_2), both);
        both = abi.encodeWithSelector(IOffices.ProposerAndCanceller.selector, CANCELLER_2);
        operateRefused(address(lock), grant(PROPOSER, CANCELLER_2), both);
        // Each may be an executor, and each may change sides. A refused operation is still due.
        operate(address(lock), grant(EXECUTOR, PROPOSER_2));
        operate(address(lock), grant(EXECUTOR, CANCELLER_2));
        operate(address(lock), revoke(PROPOSER, PROPOSER_2));
        execute(address(lock), grant(CANCELLER, PROPOSER_2));
        operate(address(lock), revoke(CANCELLER, CANCELLER_2));
        execute(address(lock), grant(PROPOSER, CANCELLER_2));
        expectHolders(lock, PROPOSER, PROPOSER_1, CANCELLER_2);
        expectHolders(lock, CANCELLER, CANCELLER_1, PROPOSER_2);
    }

    /// The library takes an executor 0 to mean everybody.
    function test_roles_theAccountZeroHoldsNothing() public onEachChain {
        for (uint256 i = 0; i < 3; i++) {
            operateRefused(address(lock), grant(role(i), address(0)), zeroAccount(role(i)));
        }
    }

    function test_roles_theHolderMayLayHisDown() public onEachChain {
        for (uint256 i = 0; i < 3; i++) {
            address holder = [PROPOSER_1, EXECUTOR_1, CANCELLER_1][i];
            vm.prank(holder);
            lock.renounceRole(role(i), holder);
            vm.assertFalse(lock.hasRole(role(i), holder));
        }
    }

    function test_admin_isTheTimelockItselfForEver() public onEachChain {
        operateRefused(address(lock), grant(ADMIN, STRANGER), adminIsFixed());
        operateRefused(address(lock), grant(ADMIN, PROPOSER_1), adminIsFixed());
        operateRefused(address(lock), grant(ADMIN, address(offices)), adminIsFixed());
        operateRefused(address(lock), grant(ADMIN, address(0)), adminIsFixed());
        operateRefused(address(lock), revoke(ADMIN, address(lock)), adminIsFixed());
        bytes memory renounce = abi.encodeCall(IAccessControl.renounceRole, (ADMIN, address(lock)));
        operateRefused(address(lock), renounce, adminIsFixed());
        expectHolders(lock, ADMIN, address(lock), address(lock));
    }
}
