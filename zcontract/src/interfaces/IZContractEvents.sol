// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Events of the z-contract
/// @notice An event is emitted only for what has happened: the books of every client follow from events alone.
interface IZContractEvents {
    // --- the queue and the tree ---

    /// @notice Commitments of one batch got their places: the first is leaf `position` (batch * 64 + slot) of the tree once the batch is
    /// appended, and the next ones follow it. Comes after the events that tell of the notes, but when a batch fills
    /// in a settlement, closing or seizure: then before its `Settled`, `Closed` or `Seized`.
    event Queued(uint256 indexed position, uint256[] commitments);
    /// @notice Batch `batch` is closed with `count` leaves and waits for its append.
    event Sealed(uint64 indexed batch, uint8 count);
    /// @notice Batch `batch` is in the tree; `newRoot` is the newest root.
    event Appended(uint64 indexed batch, uint256 newRoot);

    // --- notes ---

    /// @notice `payer` paid `amount` of `token` in; `commitment` is its note. The rest as in {MintItem}.
    event Minted(
        address indexed token,
        address indexed payer,
        uint256 amount,
        uint256 commitment,
        uint256 salt,
        uint64 epoch,
        uint256 ephemeral,
        uint256 audit0
    );
    /// @notice Two notes were spent. `deal` is the deal or closing of a leg, 0 if the transfer is none. Of a leg the next `Held`,
    /// `Pledged`, `Settled` or `Closed` says what became of it. The rest as in {Transfer}.
    event Transferred(
        uint256 indexed nullifier0,
        uint256 indexed nullifier1,
        uint256 payment,
        uint256 change,
        uint256 refund,
        bytes32 deal,
        uint64 epoch,
        uint256 ephemeral,
        uint256[4] audit,
        bytes32[6] ciphertext
    );
    /// @notice Two notes were spent for eight payments and change. The rest as in {DistributionItem}.
    event Distributed(
        uint256 indexed nullifier0,
        uint256 indexed nullifier1,
        uint256[8] payments,
        uint256 change,
        uint64 epoch,
        uint256 ephemeral,
        uint256[15] audit,
        bytes32[6][8] ciphertexts
    );
    /// @notice Eight notes, of which some may have been dummies, were spent for one. The rest as in {ConsolidationItem}.
    event Consolidated(uint256[8] nullifiers, uint256 output, uint64 epoch, uint256 ephemeral, uint256[3] audit);
    /// @notice Two notes were spent, and `value` of `token` was paid or credited to `recipient`. The rest as in {BurnItem}.
    event Burned(
        address indexed token,
        address indexed recipient,
        uint256 value,
        uint256 nullifier0,
        uint256 nullifier1,
        uint256 change,
        uint64 epoch,
        uint256 ephemeral,
        uint256[2] audit
    );
    /// @notice A payout failed. `recipient` may claim `amount` later; it stays in supply until then.
    event Credited(address indexed token, address indexed recipient, uint256 amount);
    /// @notice A credited amount was paid.
    event Claimed(address indexed token, address indexed recipient, uint256 amount);
    /// @notice Item `index` of this call was skipped: nothing of it happened.
    /// @param nullifier0 the item's first nullifier
    /// @param reason selector of the error with which the item alone would have reverted
    event Skipped(uint256 indexed index, uint256 nullifier0, bytes4 reason);

    // --- deals ---

    /// @notice A leg waits for its deal or closing: its notes are spent, its payment is not made.
    event Held(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund);
    /// @notice A payment of a deal that settles in this call stays pledged. Comes before the deal's `Settled`.
    event Pledged(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund);
    /// @notice A deal settled: all its payments were queued but the pledged ones, which bit i of `pledged` marks.
    event Settled(bytes32 indexed deal, uint64 deadline, uint256[] payments, uint256 pledged);
    /// @notice A deal was called off with the preimage of its cancel hash `index`. A `Refunded` follows for each of its held legs.
    event CalledOff(bytes32 indexed deal, uint256 index, bytes32 preimage);
    /// @notice A held leg ended without its payment: its refund was queued.
    event Refunded(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund);
    /// @notice A deal's pledge was closed: `payments` were queued, and the refund of each pledged leg. `closing` is what the legs that paid
    /// them are bound to, and `time` the last time at which they could.
    event Closed(bytes32 indexed deal, uint64 deadline, bytes32 closing, uint64 time, uint256[] payments);
    /// @notice A deal's pledge was taken: the payment of each pledged leg was queued.
    event Seized(bytes32 indexed deal, uint64 deadline);
    /// @notice Settlement `index` of this call was skipped: nothing of it happened.
    /// @param reason selector of the error with which the settlement alone would have reverted
    event SettlementSkipped(uint256 indexed index, bytes32 deal, bytes4 reason);

    // --- offices ---

    /// @notice `token` may (not) be minted from now on.
    event Listed(address indexed token, bool listed);
    /// @notice Leaves of the participants tree changed.
    /// @param indices positions of the changed leaves
    /// @param leaves their new values; 0 removes a participant
    /// @param newRoot root of the tree after the change
    /// @param generation the generation of `newRoot`; roots of an earlier one are no longer accepted
    event ParticipantsUpdated(uint32[] indices, uint256[] leaves, uint256 newRoot, uint32 generation);
    /// @notice A new audit key A' was proposed; it can be activated from `activeFrom` on.
    event AuditKeyProposed(uint256 x, uint256 y, uint64 activeFrom);
    /// @notice Audit epoch `epoch` began; its key A = 8 A' is (x, y).
    event AuditKeyActivated(uint64 indexed epoch, uint256 x, uint256 y);
    /// @notice Minting was paused or resumed.
    event MintPaused(bool paused);
}
