// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {DemoBond} from "../src/demo/DemoBond.sol";
import {DemoCash} from "../src/demo/DemoCash.sol";
import {Vm} from "./Vm.sol";

contract DemoTest {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function test_demo_decimalsAndOwner() public {
        DemoCash cash = new DemoCash(address(this));
        DemoBond bond = new DemoBond(address(this));
        vm.assertEq(uint256(cash.decimals()), 6);
        vm.assertEq(uint256(bond.decimals()), 18);
        cash.mint(address(1), 5);
        vm.assertEq(cash.balanceOf(address(1)), 5);
        vm.prank(address(2));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(2)));
        bond.mint(address(2), 5);
    }
}
