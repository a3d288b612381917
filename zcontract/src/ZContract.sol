// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    AccessControlDefaultAdminRules
} from "@openzeppelin/contracts/access/extensions/AccessControlDefaultAdminRules.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {
    IZContract,
    BurnItem,
    LegState,
    MintItem,
    Proof,
    Setup,
    TransferItem,
    Verifiers
} from "./interfaces/IZContract.sol";
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

/// @title z-contract
/// @notice Immutable. What it promises stands at {IZContract}, what it proves in the spec.
/// @dev Every call checks form, then state, then changes its own state, then has the proofs verified, then touches tokens. The
/// verifiers are called as views, and whatever a failing one leaves behind is reverted.
/// The delay rules of the default admin count in 48 bits: where block timestamps don't fit (nanoseconds), the admin can't be transferred.
contract ZContract is IZContract, AccessControlDefaultAdminRules {
    using Assets for Assets.State;
    using AuditKeys for AuditKeys.State;
    using Legs for Legs.State;
    using Participants for Participants.State;
    using Proofs for Proofs.Batch;
    using Queue for Queue.State;
    using Queue for Queue.Cursor;

    /// @notice May change the participants tree.
    bytes32 public constant REGISTRAR_ROLE = keccak256("REGISTRAR_ROLE");
    /// @notice May propose audit keys.
    bytes32 public constant AUDITOR_ROLE = keccak256("AUDITOR_ROLE");
    /// @notice May list tokens.
    bytes32 public constant LISTER_ROLE = keccak256("LISTER_ROLE");
    /// @notice May pause minting.
    bytes32 public constant PAUSER_ROLE = keccak256("PAUSER_ROLE");

    /// @notice Gas that a payout gets. More would let one hostile token starve a batch; a token that needs more is credited.
    uint256 public constant PAYOUT_GAS = 200_000;

    /// @inheritdoc IZContract
    uint64 public immutable sealAfter;
    /// @inheritdoc IZContract
    uint64 public immutable auditDelay;
    /// @inheritdoc IZContract
    uint64 public immutable auditGrace;
    address private immutable mintVerifier;
    address private immutable transferVerifier;
    address private immutable burnVerifier;
    address private immutable appendVerifier;

    /// @inheritdoc IZContract
    uint256 public root;
    /// @inheritdoc IZContract
    mapping(uint256 value => bool) public isRoot;
    /// @inheritdoc IZContract
    mapping(uint256 nullifier => bool) public isSpent;

    Head private _head;
    Queue.State private _queue;
    Participants.State private _participants;
    AuditKeys.State private _audit;
    Legs.State private _legs;
    Assets.State private _assets;

    /// @dev For calls that move tokens: nothing else is entered meanwhile.
    modifier locking() {
        _requireUnlocked();
        _head.locked = true;
        _;
        _head.locked = false;
    }

    /// @dev For calls that move none: they stay out while another does.
    modifier unlocked() {
        _requireUnlocked();
        _;
    }

    /// @param setup see {Setup}
    constructor(Setup memory setup) AccessControlDefaultAdminRules(setup.adminDelay, setup.admin) {
        (sealAfter, auditDelay, auditGrace) = (setup.sealAfter, setup.auditDelay, setup.auditGrace);
        mintVerifier = _withCode(setup.verifiers.mint);
        transferVerifier = _withCode(setup.verifiers.transfer);
        burnVerifier = _withCode(setup.verifiers.burn);
        appendVerifier = _withCode(setup.verifiers.append);
        _grant(REGISTRAR_ROLE, setup.registrar);
        _grant(AUDITOR_ROLE, setup.auditor);
        _grant(LISTER_ROLE, setup.lister);
        _grant(PAUSER_ROLE, setup.pauser);
        if (setup.emptyRoot == 0 || setup.emptyParticipants == 0) revert ZeroSetup();
        Field.check(setup.emptyRoot);
        Field.check(setup.emptyParticipants);
        root = setup.emptyRoot;
        isRoot[setup.emptyRoot] = true;
        _participants.current = setup.emptyParticipants;
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
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Queue.Cursor memory cursor = _queue.load(_head, items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (uint256 challenge, uint256 evaluation) = _mint(items[i], cursor);
            proofs.add(items[i].proof, challenge, evaluation);
        }
        _save(cursor);
        proofs.verify(mintVerifier);
        for (uint256 i = 0; i < items.length; i++) {
            _assets.pull(items[i].token, msg.sender, items[i].amount);
        }
    }

    /// @inheritdoc IZContract
    function submit(TransferItem[] calldata items) external unlocked {
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Queue.Cursor memory cursor = _queue.load(_head, 3 * items.length);
        for (uint256 i = 0; i < items.length; i++) {
            TransferItem calldata item = items[i];
            (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkTransfer(item, cursor);
            if (reason == 0 && _legs.isUsed(item.payment, item.leg.counter)) reason = LegUsed.selector;
            if (reason != 0) {
                _skip(i, items.length, item.nullifier0, reason);
                continue;
            }
            proofs.add(item.proof, challenge, evaluation);
            _transfer(item);
            _release(item, cursor);
        }
        _save(cursor);
        proofs.verify(transferVerifier);
    }

    /// @inheritdoc IZContract
    function swap(TransferItem calldata a, TransferItem calldata b) external unlocked {
        if (a.leg.counter != b.payment || b.leg.counter != a.payment) revert NotMatching();
        Proofs.Batch memory proofs = Proofs.allocate(2);
        Queue.Cursor memory cursor = _queue.load(_head, 4);
        _swapLeg(a, cursor, proofs);
        _swapLeg(b, cursor, proofs);
        _legs.swap(a.payment, b.payment);
        _queue.push(cursor, a.payment);
        _queue.push(cursor, b.payment);
        _save(cursor);
        proofs.verify(transferVerifier);
    }

    /// @inheritdoc IZContract
    function burn(BurnItem[] calldata items) external locking {
        Proofs.Batch memory proofs = Proofs.allocate(items.length);
        Queue.Cursor memory cursor = _queue.load(_head, items.length);
        bool[] memory due = new bool[](items.length);
        for (uint256 i = 0; i < items.length; i++) {
            (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkBurn(items[i], cursor);
            if (reason != 0) {
                _skip(i, items.length, items[i].nullifier0, reason);
                continue;
            }
            proofs.add(items[i].proof, challenge, evaluation);
            _burn(items[i], cursor);
            due[i] = true;
        }
        _save(cursor);
        proofs.verify(burnVerifier);
        for (uint256 i = 0; i < items.length; i++) {
            if (due[i]) _pay(items[i].token, items[i].recipient, items[i].value);
        }
    }

    /// @inheritdoc IZContract
    function withdraw(address token, address recipient) external locking {
        uint256 amount = _assets.takeCredit(token, recipient);
        Assets.push(token, recipient, amount);
    }

    /// @notice One payout in a frame of its own, so that a failing one leaves nothing behind. For this contract only.
    function payout(address token, address recipient, uint256 amount) external {
        if (msg.sender != address(this)) revert OnlySelf();
        Assets.push(token, recipient, amount);
    }

    /// @inheritdoc IZContract
    function refund(uint256 payment) external unlocked {
        _pushOne(_legs.refund(payment));
    }

    /// @inheritdoc IZContract
    function cancel(uint256 payment, bytes32 preimage) external unlocked {
        _pushOne(_legs.cancel(payment, preimage));
    }

    // --- the tree ---

    /// @inheritdoc IZContract
    function seal() external unlocked {
        _queue.seal(_head, sealAfter);
    }

    /// @inheritdoc IZContract
    function append(uint256[64] calldata leaves, uint256 newRoot, Proof calldata proof) external unlocked {
        uint64 index = _queue.take(_head, leaves);
        (uint256 challenge, uint256 evaluation) = Statement.ofAppend(proof.digest, root, newRoot, index, leaves);
        root = newRoot;
        isRoot[newRoot] = true;
        emit Appended(index, newRoot);
        Proofs.verifyOne(appendVerifier, proof, challenge, evaluation);
    }

    // --- roles ---

    /// @inheritdoc IZContract
    function list(address token, bool listed) external onlyRole(LISTER_ROLE) {
        _assets.list(token, listed);
    }

    /// @inheritdoc IZContract
    function updateParticipants(uint256 oldRoot, uint32[] calldata indices, uint256[] calldata leaves, uint256 newRoot)
        external
        onlyRole(REGISTRAR_ROLE)
    {
        _participants.update(oldRoot, indices, leaves, newRoot);
    }

    /// @inheritdoc IZContract
    function proposeAuditKey(uint256 x, uint256 y) external onlyRole(AUDITOR_ROLE) {
        _audit.propose(x, y, auditDelay);
    }

    /// @inheritdoc IZContract
    function activateAuditKey() external {
        _audit.activate(_head);
    }

    /// @inheritdoc IZContract
    function pauseMint(bool paused) external onlyRole(PAUSER_ROLE) {
        _head.mintPaused = paused;
        emit MintPaused(paused);
    }

    // --- views ---

    /// @inheritdoc IZContract
    function participantsRoots() external view returns (uint256 current, uint256 previous) {
        return (_participants.current, _participants.previous);
    }

    /// @inheritdoc IZContract
    function participantLeaf(uint32 index) external view returns (uint256) {
        return _participants.leaves[index];
    }

    /// @inheritdoc IZContract
    function auditEpoch() external view returns (uint64 epoch, uint256 y, uint64 activatedAt) {
        epoch = _head.epoch;
        return (epoch, _audit.keys[epoch].y, _head.activatedAt);
    }

    /// @inheritdoc IZContract
    function auditKey(uint64 epoch) external view returns (uint256 x, uint256 y) {
        return (_audit.keys[epoch].x, _audit.keys[epoch].y);
    }

    /// @inheritdoc IZContract
    function auditProposal() external view returns (uint256 x, uint256 y, uint64 activeFrom) {
        return (_audit.proposal.x, _audit.proposal.y, _audit.activeFrom);
    }

    /// @inheritdoc IZContract
    function leg(uint256 payment)
        external
        view
        returns (LegState state, uint256 counter, uint256 refundCommitment, uint64 deadline, bytes32 cancelHash)
    {
        Legs.Record memory record = _legs.records[payment];
        return (record.state, record.counter, record.refund, record.deadline, record.cancelHash);
    }

    /// @inheritdoc IZContract
    function asset(address token) external view returns (bool listed, uint256 supply) {
        Assets.Record memory record = _assets.records[token];
        return (record.listed, record.supply);
    }

    /// @inheritdoc IZContract
    function credit(address token, address recipient) external view returns (uint256) {
        return _assets.credits[token][recipient];
    }

    /// @inheritdoc IZContract
    function queue() external view returns (uint64 nextBatch, uint8 count, uint64 openedAt, uint64 appended) {
        Head memory head = _head;
        return (uint64(head.next / Queue.SIZE), uint8(head.next % Queue.SIZE), head.openedAt, head.appended);
    }

    /// @inheritdoc IZContract
    function batch(uint64 index) external view returns (bytes32 chain, uint8 count, bool isSealed) {
        return _queue.batch(_head, index);
    }

    /// @inheritdoc IZContract
    function mintPaused() external view returns (bool) {
        return _head.mintPaused;
    }

    /// @inheritdoc IZContract
    function verifiers() external view returns (Verifiers memory) {
        return Verifiers(mintVerifier, transferVerifier, burnVerifier, appendVerifier);
    }

    // --- mint ---

    function _mintOne(MintItem calldata item) private {
        Queue.Cursor memory cursor = _queue.load(_head, 1);
        (uint256 challenge, uint256 evaluation) = _mint(item, cursor);
        _save(cursor);
        Proofs.verifyOne(mintVerifier, item.proof, challenge, evaluation);
        _assets.pull(item.token, msg.sender, item.amount);
    }

    function _mint(MintItem calldata item, Queue.Cursor memory cursor)
        private
        returns (uint256 challenge, uint256 evaluation)
    {
        Form.check(item);
        _requireListed(item.token);
        if (cursor.head.mintPaused) revert MintIsPaused();
        uint256 auditY = _audit.accepted(cursor.head, item.epoch, auditGrace);
        (challenge, evaluation) = Statement.ofMint(item, auditY, Context.ofMint(item, msg.sender));
        if (!_participants.accepts(item.participants)) revert StaleParticipants();
        if (auditY == 0) revert StaleEpoch();
        if (!cursor.hasRoom(1)) revert TreeFull();
        emit Minted(
            item.token, msg.sender, item.amount, item.commitment, item.salt, item.epoch, item.ephemeral, item.audit0
        );
        _queue.push(cursor, item.commitment);
    }

    // --- transfer ---

    /// @dev Form, which reverts, then the public inputs, then state, which gives a reason to skip; but for that of the deal.
    function _checkTransfer(TransferItem calldata item, Queue.Cursor memory cursor)
        private
        view
        returns (bytes4 reason, uint256 challenge, uint256 evaluation)
    {
        Form.check(item);
        uint256 auditY = _audit.accepted(cursor.head, item.epoch, auditGrace);
        (challenge, evaluation) = Statement.ofTransfer(item, auditY, Context.ofTransfer(item));
        reason = _spendable(item.nullifier0, item.nullifier1, item.root, item.participants, auditY);
        bool isLeg = item.leg.counter != 0;
        if (reason != 0) return (reason, challenge, evaluation);
        if (isLeg && block.timestamp > item.leg.deadline) reason = DeadlinePassed.selector;
        else if (!cursor.hasRoom(isLeg ? 1 : 2)) reason = TreeFull.selector;
    }

    /// @dev What a plain transfer and a leg have in common.
    function _transfer(TransferItem calldata item) private {
        isSpent[item.nullifier0] = true;
        isSpent[item.nullifier1] = true;
        emit Transferred(
            item.nullifier0,
            item.nullifier1,
            item.payment,
            item.change,
            item.refund,
            item.leg.counter,
            item.epoch,
            item.ephemeral,
            item.audit,
            item.ciphertext
        );
    }

    /// @dev Queues what the transfer issues now: the change, and the payment unless that is to be held.
    function _release(TransferItem calldata item, Queue.Cursor memory cursor) private {
        uint256 counter = item.leg.counter;
        if (counter == 0) {
            _queue.push(cursor, item.payment);
        } else if (_legs.settle(item.payment, counter)) {
            _queue.push(cursor, counter);
            _queue.push(cursor, item.payment);
        } else {
            _legs.hold(item);
        }
        _queue.push(cursor, item.change);
    }

    function _swapLeg(TransferItem calldata item, Queue.Cursor memory cursor, Proofs.Batch memory proofs) private {
        (bytes4 reason, uint256 challenge, uint256 evaluation) = _checkTransfer(item, cursor);
        if (reason != 0) _revert(reason);
        proofs.add(item.proof, challenge, evaluation);
        _transfer(item);
        _queue.push(cursor, item.change);
    }

    // --- burn ---

    function _checkBurn(BurnItem calldata item, Queue.Cursor memory cursor)
        private
        view
        returns (bytes4 reason, uint256 challenge, uint256 evaluation)
    {
        Form.check(item);
        uint256 auditY = _audit.accepted(cursor.head, item.epoch, auditGrace);
        (challenge, evaluation) = Statement.ofBurn(item, auditY, Context.ofBurn(item));
        reason = _spendable(item.nullifier0, item.nullifier1, item.root, item.participants, auditY);
    }

    function _burn(BurnItem calldata item, Queue.Cursor memory cursor) private {
        isSpent[item.nullifier0] = true;
        isSpent[item.nullifier1] = true;
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
        _queue.push(cursor, item.change);
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

    function _requireUnlocked() private view {
        if (_head.locked) revert Locked();
    }

    function _save(Queue.Cursor memory cursor) private {
        _queue.save(cursor);
        (_head.next, _head.openedAt) = (cursor.head.next, cursor.head.openedAt);
    }

    /// @dev Why notes can't be spent, 0 if they can.
    function _spendable(uint256 nullifier0, uint256 nullifier1, uint256 itemRoot, uint256 participants, uint256 auditY)
        private
        view
        returns (bytes4)
    {
        if (isSpent[nullifier0] || isSpent[nullifier1]) return NullifierSpent.selector;
        if (!isRoot[itemRoot]) return UnknownRoot.selector;
        if (!_participants.accepts(participants)) return StaleParticipants.selector;
        if (auditY == 0) return StaleEpoch.selector;
        return 0;
    }

    /// @dev Alone an item reverts with the reason, among others it is skipped.
    function _skip(uint256 index, uint256 length, uint256 nullifier0, bytes4 reason) private {
        if (length == 1) _revert(reason);
        emit Skipped(index, nullifier0, reason);
    }

    function _revert(bytes4 reason) private pure {
        assembly ("memory-safe") {
            mstore(0x00, reason)
            revert(0x00, 0x04)
        }
    }

    function _pushOne(uint256 leaf) private {
        Queue.Cursor memory cursor = _queue.load(_head, 1);
        _queue.push(cursor, leaf);
        _save(cursor);
    }

    function _requireListed(address token) private view {
        if (!_assets.records[token].listed) revert NotListed(token);
    }

    function _withCode(address account) private view returns (address) {
        if (account.code.length == 0) revert NoCode(account);
        return account;
    }

    function _grant(bytes32 role, address account) private {
        if (account == address(0)) revert ZeroSetup();
        _grantRole(role, account);
    }
}
