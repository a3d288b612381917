// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract, BurnItem, LegState, MintItem, TransferItem} from "../src/interfaces/IZContract.sol";
import {BlockingToken} from "./mocks/Tokens.sol";
import {Base} from "./Base.sol";

/// @notice Random histories against a plain model: what was minted less what was paid out is supply, supply is backed, and every leaf queued is
/// accounted for: one for a mint, two for a transfer, one for a held leg and three for the leg that settles it, one for a refund or burn.
contract ZContractAccountingTest is Base {
    uint256 private state;
    uint256 private owed;
    uint256 private credited;
    uint256 private leaves;
    BlockingToken private coin;
    TransferItem[] private open;

    function draw(uint256 n) private returns (uint256) {
        state = uint256(keccak256(abi.encode(state)));
        return state % n;
    }

    function testFuzz_history_balances(uint256 seed_) public {
        state = seed_;
        coin = new BlockingToken();
        fund(coin);
        for (uint256 i = 0; i < 24; i++) {
            step(draw(8));
            eq(supply(address(coin)), owed);
            eq(z.credit(address(coin), RECIPIENT), credited);
            eq(coin.balanceOf(address(z)), owed);
            eq(position(), leaves);
        }
    }

    function step(uint256 kind) private {
        if (kind < 2) mintSome();
        else if (kind == 2) transferOne();
        else if (kind == 3) holdOne();
        else if (kind == 4) endOne();
        else if (kind == 5) burnSome();
        else if (kind == 6) coin.setBlocked(RECIPIENT, !coin.isBlocked(RECIPIENT));
        else withdrawAll();
    }

    function transferOne() private {
        submit(transferItem());
        leaves += 2;
    }

    function mintSome() private {
        MintItem memory item = mintItem(1 + draw(1000));
        item.token = address(coin);
        mint(item);
        (owed, leaves) = (owed + item.amount, leaves + 1);
    }

    function holdOne() private {
        TransferItem memory item = legItem(fresh(), uint64(block.timestamp + draw(100)));
        submit(item);
        open.push(item);
        leaves++;
    }

    /// Ends a held leg in one of its three ways, as its deadline allows.
    function endOne() private {
        if (open.length == 0) return;
        TransferItem memory a = open[open.length - 1];
        open.pop();
        vm.warp(block.timestamp + draw(60));
        uint256 way = draw(2);
        if (block.timestamp > a.leg.deadline) {
            z.refund(a.payment);
            leaves++;
        } else if (way == 0) {
            z.cancel(a.payment, "preimage");
            leaves++;
        } else {
            TransferItem memory b = legItem(a.payment, uint64(block.timestamp));
            b.payment = a.leg.counter;
            submit(b);
            leaves += 3;
        }
        eq(stateOf(a.payment), way == 1 && block.timestamp <= a.leg.deadline ? LegState.Settled : LegState.Refunded);
    }

    function burnSome() private {
        if (owed == credited) return;
        BurnItem memory item = burnItem(1 + draw(owed - credited));
        item.token = address(coin);
        burn(item);
        leaves++;
        if (coin.isBlocked(RECIPIENT)) credited += item.value;
        else owed -= item.value;
    }

    function withdrawAll() private {
        if (credited == 0 || coin.isBlocked(RECIPIENT)) return;
        z.withdraw(address(coin), RECIPIENT);
        (owed, credited) = (owed - credited, 0);
    }
}
