// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A Groth16 proof as it travels with an item.
/// @param digest public input 0: the hash of the statement's fields, computed by the prover (spec P1)
/// @param points A.x, A.y, B.x.im, B.x.re, B.y.im, B.y.re, C.x, C.y: uncompressed, in the order of EIP-197
struct Proof {
    uint256 digest;
    uint256[8] points;
}

/// @notice Public tokens that become a note (spec M1-M4).
/// @param token the ERC-20; the statement's asset is its address as an integer
/// @param amount in the token's smallest unit, 0 < amount < 2^120
/// @param commitment the note's commitment
/// @param participants a participants root that is still accepted
/// @param epoch the audit epoch under which `audit0` is encrypted
/// @param salt public salt of the note's rho, a field element
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit0 the owner, encrypted to the regulator
/// @param proof proof of a mint
struct MintItem {
    address token;
    uint256 amount;
    uint256 commitment;
    uint256 participants;
    uint64 epoch;
    uint256 salt;
    uint256 ephemeral;
    uint256 audit0;
    Proof proof;
}

/// @notice What makes a transfer a leg of a deal.
/// @param counter the payment wanted in return; 0: a plain transfer, then the other members are 0 too
/// @param deadline last block time, in the chain's unit, at which the leg can settle or be cancelled
/// @param cancelHash keccak256 of the counterparty's preimage
struct Leg {
    uint256 counter;
    uint64 deadline;
    bytes32 cancelHash;
}

/// @notice A shielded transfer, plain or a leg of a deal (spec T1-T9).
/// @param root a commitment tree root that the contract has known at any time
/// @param participants a participants root that is still accepted
/// @param nullifier0 nullifier of the first input, not 0
/// @param nullifier1 nullifier of the second input, not 0 and not nullifier0
/// @param payment commitment of the note for the payee, not 0
/// @param change commitment of the sender's change, not 0
/// @param refund commitment that a leg gives back to its sender when it fails, not 0
/// @param epoch the audit epoch
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit asset, sender, payee, payment + 2^120 change, encrypted to the regulator
/// @param ciphertext the payee's note ciphertext, 192 bytes
/// @param leg see {Leg}
/// @param proof proof of a transfer
struct TransferItem {
    uint256 root;
    uint256 participants;
    uint256 nullifier0;
    uint256 nullifier1;
    uint256 payment;
    uint256 change;
    uint256 refund;
    uint64 epoch;
    uint256 ephemeral;
    uint256[4] audit;
    bytes32[6] ciphertext;
    Leg leg;
    Proof proof;
}

/// @notice Notes that become public tokens again (spec B1-B9).
/// @param root as in {TransferItem}
/// @param participants as in {TransferItem}
/// @param nullifier0 as in {TransferItem}
/// @param nullifier1 as in {TransferItem}
/// @param change commitment of the sender's change, not 0
/// @param token the ERC-20 that is paid out
/// @param value in the token's smallest unit, 0 < value < 2^120
/// @param epoch the audit epoch
/// @param ephemeral y-coordinate of the ephemeral audit key
/// @param audit sender and change value, encrypted to the regulator
/// @param recipient the account that is paid; neither 0 nor the z-contract
/// @param proof proof of a burn
struct BurnItem {
    uint256 root;
    uint256 participants;
    uint256 nullifier0;
    uint256 nullifier1;
    uint256 change;
    address token;
    uint256 value;
    uint64 epoch;
    uint256 ephemeral;
    uint256[2] audit;
    address recipient;
    Proof proof;
}

/// @notice What a leg's payment has come to. A payment leaves `None` once and never returns. The greater payment of a swap has a record
/// only if it was a leg besides.
enum LegState {
    None,
    Held,
    Settled,
    Refunded
}

/// @notice The four verifiers, one circuit each.
struct Verifiers {
    address mint;
    address transfer;
    address burn;
    address append;
}

/// @notice How a z-contract is set up. All times are in the unit of the chain's block timestamps.
/// @param admin default admin: grants the roles
/// @param registrar keeps the register of participants
/// @param auditor proposes audit keys
/// @param lister lists tokens
/// @param pauser pauses minting
/// @param adminDelay delay of a transfer of the default admin
/// @param sealAfter age of its oldest leaf after which anyone may seal a short batch
/// @param auditDelay time between the proposal of an audit key and its activation
/// @param auditGrace time for which the previous audit epoch is still accepted
/// @param verifiers contracts of the four circuits
/// @param emptyRoot root of the empty commitment tree
/// @param emptyParticipants root of the empty participants tree
/// @param auditX x-coordinate of the first audit key as submitted (A', not yet multiplied by the cofactor)
/// @param auditY its y-coordinate
struct Setup {
    address admin;
    address registrar;
    address auditor;
    address lister;
    address pauser;
    uint48 adminDelay;
    uint64 sealAfter;
    uint64 auditDelay;
    uint64 auditGrace;
    Verifiers verifiers;
    uint256 emptyRoot;
    uint256 emptyParticipants;
    uint256 auditX;
    uint256 auditY;
}

/// @title z-contract: shielded tokens pegged to ERC-20s, transferred and traded privately
/// @notice Clients take facts from events of this contract alone; an event is emitted only for what has happened.
/// In a batch of more than one transfer or burn an item that fails a check of *state* is skipped (event `Skipped`); alone it reverts
/// with the same error. What is malformed, and a proof that does not hold, reverts always.
interface IZContract {
    // --- events: the queue and the tree ---

    /// @notice Commitments of one batch got their places: the first is leaf `position` (batch * 64 + slot) of the tree once the batch is
    /// appended, the next ones follow it. Comes behind the events that tell of the notes.
    event Queued(uint256 indexed position, uint256[] commitments);
    /// @notice Batch `batch` is closed with `count` leaves and waits for its append.
    event Sealed(uint64 indexed batch, uint8 count);
    /// @notice Batch `batch` is in the tree; `newRoot` is the newest root.
    event Appended(uint64 indexed batch, uint256 newRoot);

    // --- events: notes ---

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
    /// @notice Two notes were spent. `counter` is the payment that a leg wants in return, 0 if the transfer is none; of a leg the next
    /// `Held`, `Settled` or `Swapped` tells what became. The rest as in {TransferItem}.
    event Transferred(
        uint256 indexed nullifier0,
        uint256 indexed nullifier1,
        uint256 payment,
        uint256 change,
        uint256 refund,
        uint256 counter,
        uint64 epoch,
        uint256 ephemeral,
        uint256[4] audit,
        bytes32[6] ciphertext
    );
    /// @notice Two notes were spent and `value` of `token` left, or was credited, to `recipient`. The rest as in {BurnItem}.
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
    /// @notice A payout failed; `recipient` may withdraw `amount` later. It stays in supply until then.
    event Credited(address indexed token, address indexed recipient, uint256 amount);
    /// @notice A credited amount was paid.
    event Withdrawn(address indexed token, address indexed recipient, uint256 amount);
    /// @notice Item `index` of this call's batch was skipped.
    /// @param nullifier0 the item's first nullifier
    /// @param reason selector of the error with which the item alone would have reverted
    event Skipped(uint256 indexed index, uint256 nullifier0, bytes4 reason);

    // --- events: deals ---

    /// @notice A leg waits for its counterpart: its notes are spent, its payment is not issued.
    event Held(uint256 indexed payment, uint256 indexed counter, uint64 deadline, bytes32 cancelHash);
    /// @notice A deal settled: both payments were queued. `payment` is the leg that completed it, `counter` the one that was held.
    event Settled(uint256 indexed payment, uint256 indexed counter);
    /// @notice A deal settled by two legs that came together: both payments were queued. A leg that is held under one of them stays so.
    event Swapped(uint256 indexed payment, uint256 indexed counter);
    /// @notice A held leg failed at its deadline: its refund was queued.
    event Refunded(uint256 indexed payment, uint256 refund);
    /// @notice A held leg was released by the counterparty's `preimage`: its refund was queued.
    event Cancelled(uint256 indexed payment, uint256 refund, bytes32 preimage);

    // --- events: roles ---

    /// @notice `token` may (not) be minted from now on.
    event Listed(address indexed token, bool listed);
    /// @notice Leaves of the participants tree changed.
    /// @param indices positions of the changed leaves
    /// @param leaves their new values; 0 removes a participant
    /// @param newRoot root of the tree after the change
    /// @param previousDropped the change replaced a participant, so the root before it is no longer accepted
    event ParticipantsUpdated(uint32[] indices, uint256[] leaves, uint256 newRoot, bool previousDropped);
    /// @notice A new audit key A' was proposed; it can be activated from `activeFrom` on.
    event AuditKeyProposed(uint256 x, uint256 y, uint64 activeFrom);
    /// @notice Audit epoch `epoch` began; its key A = 8 A' is (x, y).
    event AuditKeyActivated(uint64 indexed epoch, uint256 x, uint256 y);
    /// @notice Minting was paused or resumed.
    event MintPaused(bool paused);

    // --- errors of state: a batch skips the item ---

    /// @notice A nullifier is already spent.
    error NullifierSpent();
    /// @notice The contract has never known this root.
    error UnknownRoot();
    /// @notice The participants root is neither the current nor an accepted previous one.
    error StaleParticipants();
    /// @notice The audit epoch is neither the current nor, within its grace period, the previous one.
    error StaleEpoch();
    /// @notice The leg's deadline has passed.
    error DeadlinePassed();
    /// @notice This payment was a leg before, or the deal of its counter is over; of a swap, the lesser payment was a leg before.
    error LegUsed();
    /// @notice The tree is full, but for the reserve.
    error TreeFull();

    // --- errors of form: always revert ---

    /// @notice The call brings no item.
    error EmptyBatch();
    /// @notice `value` is no canonical field element.
    error NotInField(uint256 value);
    /// @notice A plain transfer has a deadline or a cancel hash.
    error NotALeg();
    /// @notice A leg wants its own payment in return.
    error CounterIsPayment();
    /// @notice A nullifier is 0.
    error ZeroNullifier();
    /// @notice Both nullifiers are equal.
    error RepeatedNullifier();
    /// @notice A commitment is 0, the empty leaf.
    error ZeroCommitment();
    /// @notice An amount is 0 or at least 2^120.
    error AmountOutOfRange(uint256 amount);
    /// @notice The recipient is 0 or this contract.
    error RecipientRefused(address recipient);

    // --- other errors ---

    /// @notice A proof does not hold.
    error InvalidProof();
    /// @notice The two legs of a swap do not want each other's payment.
    error NotMatching();
    /// @notice No leg with this payment is held.
    error NotHeld(uint256 payment);
    /// @notice A refund before the deadline.
    error DeadlineNotPassed(uint64 deadline);
    /// @notice The preimage does not hash to the leg's cancel hash.
    error WrongPreimage();
    /// @notice The token is not listed.
    error NotListed(address token);
    /// @notice Minting is paused.
    error MintIsPaused();
    /// @notice A token's balance changed by another amount than asked for.
    error InexactTransfer(address token, uint256 expected, uint256 actual);
    /// @notice The contract would hold less of the token than it owes.
    error Underbacked(address token, uint256 balance, uint256 supply);
    /// @notice More would be burned than was minted, or minted than 2^128 - 1.
    error SupplyOutOfRange(address token);
    /// @notice Not enough gas is left to try a payout fairly.
    error PayoutGas();
    /// @notice Nothing is credited.
    error NothingCredited();
    /// @notice A token called back while the contract moved it.
    error Locked();
    /// @notice For calls of the contract to itself.
    error OnlySelf();
    /// @notice The open batch is empty or not old enough.
    error NotSealable();
    /// @notice Every sealed batch is appended.
    error NothingToAppend();
    /// @notice The leaves are not those of the batch.
    error LeavesMismatch();
    /// @notice No code at this address.
    error NoCode(address account);
    /// @notice An address or a root of the setup is 0.
    error ZeroSetup();
    /// @notice An update of the participants was not computed from the current root: another came first.
    error StaleUpdate();
    /// @notice The lists of an update differ in length or are empty.
    error UpdateLength(uint256 indices, uint256 leaves);
    /// @notice No such leaf in the participants tree.
    error NoSuchLeaf(uint32 index);
    /// @notice The audit key is not a point of the curve.
    error NotOnCurve();
    /// @notice The audit key is of small order: nothing would be encrypted.
    error SmallOrder();
    /// @notice No audit key is proposed.
    error NoProposal();
    /// @notice The proposed audit key can't be activated before `activeFrom`.
    error TooEarly(uint64 activeFrom);

    // --- notes ---

    /// @notice Pulls the tokens from the caller and queues the note.
    function mint(MintItem calldata item) external;
    /// @notice As `mint` for each item, the proofs verified together; all or nothing.
    function mintBatch(MintItem[] calldata items) external;
    /// @notice As `mint`, with an EIP-2612 permit; a permit that fails, or was already used, is ignored.
    function mintWithPermit(MintItem calldata item, uint256 permitDeadline, uint8 v, bytes32 r, bytes32 s) external;
    /// @notice Transfers and legs, verified together. Anyone may submit for anyone.
    function submit(TransferItem[] calldata items) external;
    /// @notice Two legs that want each other's payment; reverts unless both settle. Of the two only the lesser payment must never have
    /// been a leg, and only that is marked: the greater one's record is as it was.
    function swap(TransferItem calldata a, TransferItem calldata b) external;
    /// @notice Spends notes and pays their recipients; what can't be paid is credited.
    function burn(BurnItem[] calldata items) external;
    /// @notice Pays what is credited to `recipient`. Anyone may call.
    function withdraw(address token, address recipient) external;
    /// @notice Queues the refund of a held leg whose deadline has passed. Anyone may call.
    function refund(uint256 payment) external;
    /// @notice Queues the refund of a held leg up to its deadline, by the preimage of its cancel hash:
    /// keccak256(abi.encodePacked(preimage)).
    function cancel(uint256 payment, bytes32 preimage) external;

    // --- the tree ---

    /// @notice Closes the open batch when its oldest leaf is older than `sealAfter`. Anyone may call.
    function seal() external;
    /// @notice Appends the oldest sealed batch to the tree. Anyone may call.
    /// @param leaves its leaves in order, the rest 0
    /// @param newRoot the root after it
    /// @param proof proof of an append from the newest root (spec A1, A2)
    function append(uint256[64] calldata leaves, uint256 newRoot, Proof calldata proof) external;

    // --- roles ---

    /// @notice LISTER_ROLE: allows or ends minting of `token`. Leaving is never affected.
    function list(address token, bool listed) external;
    /// @notice REGISTRAR_ROLE: changes leaves of the participants tree. The root is not computed here: every client does, from the event.
    /// @param oldRoot the current root, from whose tree `newRoot` was computed; of two updates from one tree only the first is accepted
    /// @param indices which leaves change
    /// @param leaves what they become, in the same order; 0 removes a participant
    /// @param newRoot the root after it
    function updateParticipants(uint256 oldRoot, uint32[] calldata indices, uint256[] calldata leaves, uint256 newRoot)
        external;
    /// @notice AUDITOR_ROLE: proposes the audit key A'; replaces a proposal that is not yet active.
    function proposeAuditKey(uint256 x, uint256 y) external;
    /// @notice Begins the next audit epoch with the proposed key, after the delay. Anyone may call.
    function activateAuditKey() external;
    /// @notice PAUSER_ROLE: pauses or resumes minting.
    function pauseMint(bool paused) external;

    // --- views ---

    /// @notice The newest root of the commitment tree.
    function root() external view returns (uint256);
    /// @notice Whether `value` is or was a root of the commitment tree.
    function isRoot(uint256 value) external view returns (bool);
    /// @notice The accepted participants roots; `previous` is 0 if there is none.
    function participantsRoots() external view returns (uint256 current, uint256 previous);
    /// @notice The participant at `index`, 0 if none.
    function participantLeaf(uint32 index) external view returns (uint256);
    /// @notice The current audit epoch, the y-coordinate of its key, and the time it began.
    function auditEpoch() external view returns (uint64 epoch, uint256 y, uint64 activatedAt);
    /// @notice The audit key A = 8 A' of an epoch; (0, 0) if there is none.
    function auditKey(uint64 epoch) external view returns (uint256 x, uint256 y);
    /// @notice The proposed audit key A', and when it can be activated; zeros if there is none.
    function auditProposal() external view returns (uint256 x, uint256 y, uint64 activeFrom);
    /// @notice Whether `nullifier` is spent.
    function isSpent(uint256 nullifier) external view returns (bool);
    /// @notice The leg with this payment. Its terms are kept only if it was held: one that settled on arrival has a state alone, and of
    /// a swap's two payments only the lesser has that.
    function leg(uint256 payment)
        external
        view
        returns (LegState state, uint256 counter, uint256 refundCommitment, uint64 deadline, bytes32 cancelHash);
    /// @notice Whether `token` may be minted, and the amount in notes or credited.
    function asset(address token) external view returns (bool listed, uint256 supply);
    /// @notice What `recipient` can withdraw.
    function credit(address token, address recipient) external view returns (uint256);
    /// @notice The queue: index of the open batch, its leaves so far, the time of its first leaf, number of batches appended.
    function queue() external view returns (uint64 nextBatch, uint8 count, uint64 openedAt, uint64 appended);
    /// @notice Batch `index`: running keccak chain (0 before its first leaf and after its append), leaves, whether it is sealed.
    function batch(uint64 index) external view returns (bytes32 chain, uint8 count, bool isSealed);
    /// @notice Age of the oldest leaf after which a short batch can be sealed.
    function sealAfter() external view returns (uint64);
    /// @notice Time between the proposal and the activation of an audit key.
    function auditDelay() external view returns (uint64);
    /// @notice Time for which the previous audit epoch is accepted.
    function auditGrace() external view returns (uint64);
    /// @notice Whether minting is paused.
    function mintPaused() external view returns (bool);
    /// @notice The verifiers of the four circuits.
    function verifiers() external view returns (Verifiers memory);
}
