// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {Administration} from "./Administration.sol";
import {Deals} from "./Deals.sol";
import {Consolidations} from "./base/Consolidations.sol";
import {Distributions} from "./base/Distributions.sol";
import {Spends} from "./base/Spends.sol";
import {Transfers} from "./base/Transfers.sol";
import {Views} from "./base/Views.sol";
import {IZContract} from "./interfaces/IZContract.sol";
import {Assets} from "./libraries/Assets.sol";
import {AuditKeys} from "./libraries/AuditKeys.sol";
import {Context} from "./libraries/Context.sol";
import {Field} from "./libraries/Field.sol";
import {Form} from "./libraries/Form.sol";
import {Head} from "./libraries/Head.sol";
import {Legs} from "./libraries/Legs.sol";
import {Participants} from "./libraries/Participants.sol";
import {Proofs} from "./libraries/Proofs.sol";
import {Queue} from "./libraries/Queue.sol";
import {Statement} from "./libraries/Statement.sol";
import {Closing, Deal, Settlement} from "./types/Deal.sol";
import {ArrivingLeg, BurnItem, MintItem, Proof, TransferItem} from "./types/Items.sol";
import {Setup, Verifiers} from "./types/Setup.sol";

/// @title z-contract
/// @notice Immutable. What it promises stands at {IZContract}, what it proves in the spec.
/// @dev Every call checks form, then state, then changes its own state, then has the proofs verified, then touches tokens. The
/// verifiers are called as views, and whatever a failing one leaves behind is reverted. The calls for deals are in {Deals}, those of
/// the offices in {Administration}; both are deployed by the constructor. Distributions, consolidations and views are in base contracts.
contract ZContract is IZContract, Views, Transfers, Distributions, Consolidations {
    using Assets for Assets.State;
    using AuditKeys for AuditKeys.State;
    using Participants for Participants.State;
    using Proofs for Proofs.Batch;
    using Queue for Queue.State;
    using Queue for Queue.Cursor;

    /// @notice Gas that a payout gets. More would let one hostile token starve a batch; a token that needs more is credited.
    uint256 public constant PAYOUT_GAS = 200_000;

    /// @inheritdoc IZContract
    address public immutable authority;
    /// @inheritdoc IZContract
    address public immutable administration;
    /// @inheritdoc IZContract
    address public immutable deals;
    /// @inheritdoc IZContract
    uint64 public immutable sealAfter;
    /// @inheritdoc IZContract
    uint64 public immutable auditDelay;
    address private immutable MINT_VERIFIER;
    address private immutable BURN_VERIFIER;
    address private immutable APPEND_VERIFIER;

    /// @dev For calls that move tokens: nothing else is entered meanwhile.
    modifier locking() {
        _requireUnlocked();
        _head.locked = true;
        _;
        _head.locked = false;
    }

    /// @param setup see {Setup}
    constructor(Setup memory setup)
        Spends(setup.auditGrace)
        Transfers(_verifier(setup.verifiers.transfer))
        Distributions(_verifier(setup.verifiers.distribution))
        Consolidations(_verifier(setup.verifiers.consolidation))
    {
        if (setup.sealAfter == 0 || setup.auditDelay == 0 || setup.auditGrace == 0) revert ZeroSetup();
        if (setup.auditDelay < setup.auditGrace) revert DelayBelowGrace(setup.auditDelay, setup.auditGrace);
        if (setup.emptyRoot == 0 || setup.emptyParticipants == 0) revert ZeroSetup();
        Field.check(setup.emptyRoot);
        Field.check(setup.emptyParticipants);
        authority = _withCode(setup.authority);
        administration = address(new Administration(setup.authority, setup.auditDelay));
        deals = address(new Deals(setup.verifiers.transfer, setup.auditGrace));
        (sealAfter, auditDelay) = (setup.sealAfter, setup.auditDelay);
        MINT_VERIFIER = _verifier(setup.verifiers.mint);
        BURN_VERIFIER = _verifier(setup.verifiers.burn);
        APPEND_VERIFIER = _verifier(setup.verifiers.append);
        (_root, _isRoot[setup.emptyRoot]) = (setup.emptyRoot, true);
        _participants.begin(_head, setup.emptyParticipants);
        _audit.begin(_head, setup.auditX, setup.auditY);
    }

    // --- notes ---

    /// @inheritdoc IZContract
    function mint(MintItem calldata item) external locking {
        _mintOne(item);
    }

    /// @inheritdoc IZContract
    function mintWithPermit(MintItem calldata item, uint256 permitDeadline, uint8 v, bytes32 r, bytes32 s)
        external
        locking
    {
        _requireListed(item.token);
        // A permit that someone else has used already did its work: the transfer decides.
        try IERC20Permit(item.token).permit(msg.sender, address(this), item.amount, permitDeadline, v, r, s) {} catch {}
        _mintOne(item);
    }

    /// @inheritdoc IZContract
    function mintBatch(MintItem[] calldata items) external locking {
        _requireSome(items.length);
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Head memory head = _head;
        Queue.Cursor memory cursor = _queue.load(head, items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (uint256 challenge, uint256 evaluation) = _mint(items[i], head, cursor);
            proofs.add(items[i].proof, challenge, evaluation);
        }
        _queue.save(_head, cursor);
        proofs.verify(MINT_VERIFIER);
        for (uint256 i = 0; i < items.length; i++) {
            _assets.pull(items[i].token, msg.sender, items[i].amount);
        }
    }

    /// @inheritdoc IZContract
    function submit(TransferItem[] calldata items) external unlocked {
        _requireSome(items.length);
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Head memory head = _head;
        Queue.Cursor memory cursor = _queue.load(head, 2 * items.length);
        for (uint256 i = 0; i < items.length; i++) {
            TransferItem calldata item = items[i];
            (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkItem(item, head, cursor);
            if (reason != 0) {
                _skip(i, items.length, item.transfer.nullifier0, reason);
                continue;
            }
            proofs.add(item.transfer.proof, challenge, evaluation);
            _spend(item.transfer, item.deal);
            if (item.deal == 0) _queue.push(cursor, item.transfer.payment);
            else _hold(item);
            _queue.push(cursor, item.transfer.change);
        }
        _queue.save(_head, cursor);
        proofs.verify(TRANSFER_VERIFIER);
    }

    /// @inheritdoc IZContract
    function burn(BurnItem[] calldata items) external locking {
        _requireSome(items.length);
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Head memory head = _head;
        Queue.Cursor memory cursor = _queue.load(head, items.length);
        bool[] memory due = new bool[](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkBurn(items[i], head, cursor);
            if (reason != 0) {
                _skip(i, items.length, items[i].nullifier0, reason);
                continue;
            }
            proofs.add(items[i].proof, challenge, evaluation);
            _burn(items[i], cursor);
            due[i] = true;
        }
        _queue.save(_head, cursor);
        proofs.verify(BURN_VERIFIER);
        for (uint256 i = 0; i < items.length; i++) {
            if (due[i]) _pay(items[i].token, items[i].recipient, items[i].value);
        }
    }

    /// @inheritdoc IZContract
    function claim(address token, address recipient) external locking {
        uint256 amount = _assets.takeCredit(token, recipient);
        Assets.push(token, recipient, amount);
    }

    /// @notice One payout in a frame of its own, so that a failing one leaves nothing behind. For this contract only.
    function payout(address token, address recipient, uint256 amount) external {
        if (msg.sender != address(this)) revert OnlySelf();
        Assets.push(token, recipient, amount);
    }

    // --- deals ---

    /// @inheritdoc IZContract
    function settle(Settlement[] calldata) external {
        _delegate(deals);
    }

    /// @inheritdoc IZContract
    function cancel(Deal calldata, uint256, bytes32) external {
        _delegate(deals);
    }

    /// @inheritdoc IZContract
    function refund(uint256, bytes32, uint64) external {
        _delegate(deals);
    }

    /// @inheritdoc IZContract
    function close(Deal calldata, Closing calldata, ArrivingLeg[] calldata) external {
        _delegate(deals);
    }

    /// @inheritdoc IZContract
    function seize(Deal calldata) external {
        _delegate(deals);
    }

    // --- the tree ---

    /// @inheritdoc IZContract
    function seal() external unlocked {
        _queue.seal(_head, sealAfter);
    }

    /// @inheritdoc IZContract
    function append(uint256[64] calldata leaves, uint256 newRoot, Proof calldata proof) external unlocked {
        uint64 index = _queue.take(_head, leaves);
        (uint256 challenge, uint256 evaluation) = Statement.ofAppend(proof.digest, _root, newRoot, index, leaves);
        (_root, _isRoot[newRoot]) = (newRoot, true);
        emit Appended(index, newRoot);
        Proofs.verifyOne(APPEND_VERIFIER, proof, challenge, evaluation);
    }

    // --- offices ---

    /// @inheritdoc IZContract
    function list(address, bool) external {
        _delegate(administration);
    }

    /// @inheritdoc IZContract
    function updateParticipants(uint256, uint32[] calldata, uint256[] calldata, uint256, bool) external {
        _delegate(administration);
    }

    /// @inheritdoc IZContract
    function proposeAuditKey(uint256, uint256) external {
        _delegate(administration);
    }

    /// @inheritdoc IZContract
    function activateAuditKey() external {
        _delegate(administration);
    }

    /// @inheritdoc IZContract
    function pauseMint(bool) external {
        _delegate(administration);
    }

    // --- views ---

    /// @inheritdoc IZContract
    function auditGrace() external view returns (uint64) {
        return AUDIT_GRACE;
    }

    /// @inheritdoc IZContract
    function verifiers() external view returns (Verifiers memory) {
        return Verifiers(
            MINT_VERIFIER,
            TRANSFER_VERIFIER,
            DISTRIBUTION_VERIFIER,
            CONSOLIDATION_VERIFIER,
            BURN_VERIFIER,
            APPEND_VERIFIER
        );
    }

    // --- mint ---

    function _mintOne(MintItem calldata item) private {
        Head memory head = _head;
        Queue.Cursor memory cursor = _queue.load(head, 1);
        (uint256 challenge, uint256 evaluation) = _mint(item, head, cursor);
        _queue.save(_head, cursor);
        Proofs.verifyOne(MINT_VERIFIER, item.proof, challenge, evaluation);
        _assets.pull(item.token, msg.sender, item.amount);
    }

    function _mint(MintItem calldata item, Head memory head, Queue.Cursor memory cursor)
        private
        returns (uint256 challenge, uint256 evaluation)
    {
        Form.check(item);
        _requireListed(item.token);
        if (head.mintPaused) revert MintIsPaused();
        uint256 auditY = _audit.accepted(head, item.epoch, AUDIT_GRACE);
        (challenge, evaluation) = Statement.ofMint(item, auditY, Context.ofMint(item, msg.sender));
        if (!_participants.accepts(head, item.participants)) revert StaleParticipants();
        if (auditY == 0) revert StaleEpoch();
        if (!cursor.hasRoom(1)) revert TreeFull();
        emit Minted(
            item.token, msg.sender, item.amount, item.commitment, item.salt, item.epoch, item.ephemeral, item.audit0
        );
        _queue.push(cursor, item.commitment);
    }

    // --- transfer ---

    function _checkItem(TransferItem calldata item, Head memory head, Queue.Cursor memory cursor)
        private
        view
        returns (bytes4 reason, uint256 challenge, uint256 evaluation)
    {
        bool isLeg = item.deal != 0;
        if (!isLeg && item.deadline != 0) revert NotALeg();
        uint256 context =
            isLeg ? Context.ofLeg(item.transfer, item.deal, item.deadline, false) : Context.ofTransfer(item.transfer);
        (reason, challenge, evaluation) = _checkTransfer(item.transfer, context, head);
        if (reason == 0 && !cursor.hasRoom(isLeg ? 1 : 2)) reason = TreeFull.selector;
        if (reason == 0 && isLeg) reason = _holdable(item);
    }

    /// @dev Why a leg can't be held now, 0 if it can.
    function _holdable(TransferItem calldata item) private view returns (bytes4) {
        if (block.timestamp > item.deadline) return DeadlinePassed.selector;
        if (_isOff[item.deal]) return DealOff.selector;
        return _legs[Legs.key(item.transfer.payment, item.deal, item.deadline)] == 0 ? bytes4(0) : LegUsed.selector;
    }

    function _hold(TransferItem calldata item) private {
        (uint256 payment, uint256 refundCommitment) = (item.transfer.payment, item.transfer.refund);
        _legs[Legs.key(payment, item.deal, item.deadline)] = refundCommitment;
        emit Held(payment, item.deal, item.deadline, refundCommitment);
    }

    // --- burn ---

    function _checkBurn(BurnItem calldata item, Head memory head, Queue.Cursor memory cursor)
        private
        view
        returns (bytes4 reason, uint256 challenge, uint256 evaluation)
    {
        Form.check(item);
        uint256 auditY = _audit.accepted(head, item.epoch, AUDIT_GRACE);
        (challenge, evaluation) = Statement.ofBurn(item, auditY, Context.ofBurn(item));
        (uint256 nullifier0, uint256 nullifier1) = (item.nullifier0, item.nullifier1);
        reason = _spendable(nullifier0, nullifier1, item.root, item.participants, auditY, head);
        if (reason == 0 && item.change != 0 && !cursor.hasRoom(1)) reason = TreeFull.selector;
    }

    function _burn(BurnItem calldata item, Queue.Cursor memory cursor) private {
        _spent[item.nullifier0] = 1;
        _spent[item.nullifier1] = 1;
        _assets.release(item.token, item.value);
        emit Burned(
            item.token,
            item.recipient,
            item.value,
            item.nullifier0,
            item.nullifier1,
            item.change,
            item.epoch,
            item.ephemeral,
            item.audit
        );
        if (item.change != 0) _queue.push(cursor, item.change);
    }

    /// @dev Pays, or credits what can't be paid. The caller must bring gas enough that a failure is the token's, not the caller's.
    function _pay(address token, address recipient, uint256 amount) private {
        if (gasleft() < PAYOUT_GAS + PAYOUT_GAS / 32 + 60_000) revert PayoutGas();
        try this.payout{gas: PAYOUT_GAS}(token, recipient, amount) {}
        catch {
            _assets.addCredit(token, recipient, amount);
        }
    }

    // --- shared ---

    /// @dev Runs the code at `code` with this call's data on this contract's storage, and ends the call as it ends.
    function _delegate(address code) private {
        assembly ("memory-safe") {
            let p := mload(0x40)
            calldatacopy(p, 0x00, calldatasize())
            if iszero(delegatecall(gas(), code, p, calldatasize(), 0x00, 0x00)) {
                returndatacopy(p, 0x00, returndatasize())
                revert(p, returndatasize())
            }
        }
    }

    function _requireListed(address token) private view {
        if (!_assets.records[token].listed) revert NotListed(token);
    }

    function _withCode(address account) private view returns (address) {
        if (account.code.length == 0) revert NoCode(account);
        return account;
    }

    /// @dev A kind without a verifier has address 0 there.
    function _verifier(address account) private view returns (address) {
        return account == address(0) ? account : _withCode(account);
    }
}
