// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BurnItem, MintItem} from "../src/types/Items.sol";
import {BlockingToken} from "./mocks/Tokens.sol";
import {Base} from "./Base.sol";

/// @notice Random histories against a plain model: what was minted less what was paid out is supply, supply is backed, and every leaf
/// queued is accounted for: one for a mint, two for a transfer, nine for a distribution, one for a consolidation, one for a burn with
/// a change.
contract AccountingTest is Base {
    uint256 private constant TOKENS = 2;

    struct Model {
        BlockingToken token;
        uint256 owed;
        uint256 credited;
    }

    Model[TOKENS] private models;
    uint256 private state;
    uint256 private leaves;

    function draw(uint256 n) private returns (uint256) {
        state = uint256(keccak256(abi.encode(state)));
        return state % n;
    }

    /// P-B5, P-C4, P-M1.
    function testFuzz_accounting_history(uint256 seed_) public {
        state = seed_;
        for (uint256 i = 0; i < TOKENS; i++) {
            models[i].token = new BlockingToken();
            fund(models[i].token);
        }
        for (uint256 i = 0; i < 24; i++) {
            step(models[draw(TOKENS)], draw(9));
            for (uint256 k = 0; k < TOKENS; k++) {
                check(models[k]);
            }
            eq(position(), leaves);
        }
    }

    function check(Model storage m) private view {
        eq(supply(address(m.token)), m.owed);
        eq(z.credit(address(m.token), RECIPIENT), m.credited);
        eq(m.token.balanceOf(address(z)), m.owed);
    }

    function step(Model storage m, uint256 kind) private {
        if (kind < 2) mintSome(m);
        else if (kind == 2) transferOne();
        else if (kind < 5) burnSome(m);
        else if (kind == 5) m.token.setBlocked(RECIPIENT, !m.token.isBlocked(RECIPIENT));
        else if (kind == 6) claimAll(m);
        else payMany(kind == 7);
    }

    function transferOne() private {
        submit(transferItem());
        leaves += 2;
    }

    function payMany(bool isDistribution) private {
        if (isDistribution) distribute(distributionItem());
        else consolidate(consolidationItem());
        leaves += isDistribution ? 9 : 1;
    }

    function mintSome(Model storage m) private {
        MintItem memory item = mintItem(1 + draw(1000));
        item.token = address(m.token);
        mint(item);
        (m.owed, leaves) = (m.owed + item.amount, leaves + 1);
    }

    function burnSome(Model storage m) private {
        if (m.owed == m.credited) return;
        BurnItem memory item = burnItem(1 + draw(m.owed - m.credited));
        item.token = address(m.token);
        if (draw(2) == 0) item.change = 0;
        else leaves++;
        burn(item);
        if (m.token.isBlocked(RECIPIENT)) m.credited += item.value;
        else m.owed -= item.value;
    }

    function claimAll(Model storage m) private {
        if (m.credited == 0 || m.token.isBlocked(RECIPIENT)) return;
        z.claim(address(m.token), RECIPIENT);
        (m.owed, m.credited) = (m.owed - m.credited, 0);
    }
}
