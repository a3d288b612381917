// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPrivateContracts} from "../src/interfaces/IPrivateContracts.sol";
import {PrivateContracts} from "../src/PrivateContracts.sol";
import {Vm} from "./Vm.sol";

contract PrivateContractsTest {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function testFuzz_post_emitsWhatItGets(bytes32 topic, address sender, bytes calldata payload) public {
        vm.assume(sender != address(0));
        PrivateContracts log = new PrivateContracts();
        vm.expectEmit(true, true, false, true, address(log));
        emit IPrivateContracts.Posted(topic, sender, payload);
        vm.prank(sender);
        log.post(topic, payload);
    }
}
