// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IOffices, OfficesSetup} from "../src/interfaces/IOffices.sol";
import {Vm} from "./Vm.sol";

/// @notice The offices and their timelock from the committed bytes, on chains that count in seconds, milliseconds and nanoseconds.
abstract contract OfficesBase {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    bytes32 internal constant ADMIN = 0;
    bytes32 internal constant REGISTRAR = keccak256("REGISTRAR_ROLE");
    bytes32 internal constant AUDITOR = keccak256("AUDITOR_ROLE");
    bytes32 internal constant LISTER = keccak256("LISTER_ROLE");
    bytes32 internal constant PAUSER = keccak256("PAUSER_ROLE");
    bytes32 internal constant GUARDIAN = keccak256("GUARDIAN_ROLE");
    bytes32 internal constant PROPOSER = keccak256("PROPOSER_ROLE");
    bytes32 internal constant EXECUTOR = keccak256("EXECUTOR_ROLE");
    bytes32 internal constant CANCELLER = keccak256("CANCELLER_ROLE");

    address internal constant REGISTRAR_HOLDER = address(0xA1);
    address internal constant AUDITOR_HOLDER = address(0xA2);
    address internal constant LISTER_HOLDER = address(0xA3);
    address internal constant PAUSER_HOLDER = address(0xA4);
    address internal constant GUARDIAN_HOLDER = address(0xA5);
    address internal constant PROPOSER_1 = address(0xB1);
    address internal constant PROPOSER_2 = address(0xB2);
    address internal constant EXECUTOR_1 = address(0xC1);
    address internal constant EXECUTOR_2 = address(0xC2);
    address internal constant CANCELLER_1 = address(0xD1);
    address internal constant CANCELLER_2 = address(0xD2);
    address internal constant STRANGER = address(0xE1);

    uint256 internal constant DAY = 86400;

    /// The block time at deployment, and 30 days, both in the unit of the chain. In nanoseconds neither fits in 48 bits.
    uint256 internal start;
    uint256 internal delay;
    IOffices internal offices;
    /// The roles of the offices, and those of the timelock.
    IAccessControl internal roles;
    TimelockController internal lock;

    /// The committed bytes, read once.
    bytes private officesCode;
    bytes private timelockCode;

    function setUp() public {
        string memory artifacts = vm.readFile("artifacts/zsettle.json");
        officesCode = vm.parseJsonBytes(artifacts, ".contracts.Offices.bytecode");
        timelockCode = vm.parseJsonBytes(artifacts, ".contracts.Timelock.bytecode");
    }

    /// Runs a test three times: on new contracts of a chain with each unit of time.
    modifier onEachChain() {
        for (uint256 unit = 1; unit <= 1e9; unit = unit == 1 ? 1e3 : unit * 1e6) {
            begin(1_790_000_000 * unit, 30 * DAY * unit);
            _;
        }
    }

    function begin(uint256 start_, uint256 delay_) private {
        (start, delay) = (start_, delay_);
        vm.warp(start);
        use(deployOffices(officesSetup()));
    }

    function use(address deployed) internal {
        offices = IOffices(deployed);
        roles = IAccessControl(deployed);
        lock = TimelockController(payable(offices.timelock()));
    }

    // --- deployment ---

    function officesSetup() internal view returns (OfficesSetup memory) {
        return OfficesSetup({
            delay: delay,
            proposers: pair(PROPOSER_1, PROPOSER_2),
            executors: pair(EXECUTOR_1, EXECUTOR_2),
            cancellers: pair(CANCELLER_1, CANCELLER_2),
            guardian: GUARDIAN_HOLDER,
            registrar: REGISTRAR_HOLDER,
            auditor: AUDITOR_HOLDER,
            lister: LISTER_HOLDER,
            pauser: PAUSER_HOLDER
        });
    }

    function deployOffices(OfficesSetup memory setup) public returns (address) {
        return deploy(officesCode, abi.encode(setup));
    }

    function deployTimelock(
        uint256 minDelay,
        address[] memory proposers,
        address[] memory executors,
        address[] memory cancellers
    ) public returns (address) {
        return deploy(timelockCode, abi.encode(minDelay, proposers, executors, cancellers));
    }

    /// Deploys a contract; reverts with what its constructor reverts with.
    function deploy(bytes memory code, bytes memory args) private returns (address deployed) {
        code = bytes.concat(code, args);
        assembly {
            deployed := create(0, add(code, 0x20), mload(code))
            if iszero(deployed) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }

    /// The address of the first contract that `creator` creates.
    function firstChild(address creator) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"d694", creator, hex"01")))));
    }

    // --- operations of the timelock ---

    function idOf(address target, bytes memory data) internal view returns (bytes32) {
        return lock.hashOperation(target, 0, data, 0, 0);
    }

    function schedule(address target, bytes memory data) internal {
        uint256 wait = lock.getMinDelay();
        vm.prank(PROPOSER_1);
        lock.schedule(target, 0, data, 0, 0, wait);
    }

    function execute(address target, bytes memory data) internal {
        vm.prank(EXECUTOR_1);
        lock.execute(target, 0, data, 0, 0);
    }

    /// Has the timelock make a call: proposed now, executed as soon as it is due.
    function operate(address target, bytes memory data) internal {
        uint256 wait = lock.getMinDelay();
        schedule(target, data);
        vm.warp(block.timestamp + wait);
        execute(target, data);
    }

    /// As `operate`, for a call that reverts with `err`.
    function operateRefused(address target, bytes memory data, bytes memory err) internal {
        uint256 wait = lock.getMinDelay();
        schedule(target, data);
        vm.warp(block.timestamp + wait);
        vm.prank(EXECUTOR_1);
        vm.expectRevert(err);
        lock.execute(target, 0, data, 0, 0);
    }

    // --- words ---

    function grant(bytes32 role, address account) internal pure returns (bytes memory) {
        return abi.encodeCall(IAccessControl.grantRole, (role, account));
    }

    function revoke(bytes32 role, address account) internal pure returns (bytes memory) {
        return abi.encodeCall(IAccessControl.revokeRole, (role, account));
    }

    function unauthorized(address account, bytes32 role) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, role);
    }

    function adminIsFixed() internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IOffices.AdminIsFixed.selector);
    }

    function zeroAccount(bytes32 role) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IOffices.ZeroAccount.selector, role);
    }

    function pair(address a, address b) internal pure returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (a, b);
    }

    /// Everybody: who has a role anywhere, the contracts themselves, and who has none.
    function everybody() internal view returns (address[] memory list) {
        list = new address[](16);
        (list[0], list[1], list[2], list[3]) = (REGISTRAR_HOLDER, AUDITOR_HOLDER, LISTER_HOLDER, PAUSER_HOLDER);
        (list[4], list[5], list[6]) = (GUARDIAN_HOLDER, PROPOSER_1, PROPOSER_2);
        (list[7], list[8], list[9], list[10]) = (EXECUTOR_1, EXECUTOR_2, CANCELLER_1, CANCELLER_2);
        (list[11], list[12]) = (address(lock), address(offices));
        // Who deployed them, nobody in particular, and the account 0.
        (list[13], list[14], list[15]) = (address(this), STRANGER, address(0));
    }

    /// Each of everybody has `role` at `where` if and only if it is `a` or `b`.
    function expectHolders(IAccessControl where, bytes32 role, address a, address b) internal view {
        address[] memory accounts = everybody();
        for (uint256 i = 0; i < accounts.length; i++) {
            vm.assertTrue(where.hasRole(role, accounts[i]) == (accounts[i] == a || accounts[i] == b));
        }
    }
}
