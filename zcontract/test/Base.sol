// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IZContract} from "../src/interfaces/IZContract.sol";
import {IZContractErrors} from "../src/interfaces/IZContractErrors.sol";
import {IZContractEvents} from "../src/interfaces/IZContractEvents.sol";
import {IGroth16} from "../src/interfaces/IGroth16.sol";
import {
    ArrivingLeg,
    BurnItem,
    ConsolidationItem,
    DistributionItem,
    MintItem,
    Proof,
    Transfer,
    TransferItem
} from "../src/types/Items.sol";
import {Setup, Verifiers} from "../src/types/Setup.sol";
import {MockAuthority} from "./mocks/MockAuthority.sol";
import {MockVerifier} from "./mocks/MockVerifier.sol";
import {PlainToken} from "./mocks/Tokens.sol";
import {Vm} from "./Vm.sol";

/// @notice A z-contract from the committed bytes, with verifiers that answer as told, and items to feed it.
abstract contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 internal constant R = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    uint256 internal constant EMPTY_ROOT = 1001;
    uint256 internal constant EMPTY_PARTICIPANTS = 2001;
    uint64 internal constant SEAL_AFTER = 100;
    uint64 internal constant AUDIT_DELAY = 1000;
    uint64 internal constant AUDIT_GRACE = 500;
    /// The generator of the curve: a good audit key.
    uint256 internal constant AX = 9671717474070082183213120605117400219616337014328744928644933853176787189663;
    uint256 internal constant AY = 16950150798460657717958625567821834550301663161624707787222815936182638968203;

    address internal constant REGISTRAR = address(0xA2);
    address internal constant AUDITOR = address(0xA3);
    address internal constant LISTER = address(0xA4);
    address internal constant PAUSER = address(0xA5);
    address internal constant PAYER = address(0xB1);
    address internal constant RECIPIENT = address(0xB2);

    IZContract internal z;
    MockAuthority internal authority;
    MockVerifier internal mintVerifier;
    MockVerifier internal transferVerifier;
    MockVerifier internal distributionVerifier;
    MockVerifier internal consolidationVerifier;
    MockVerifier internal burnVerifier;
    MockVerifier internal appendVerifier;
    PlainToken internal token;
    uint256 private seed;

    function setUp() public virtual {
        vm.warp(1_700_000_000);
        mintVerifier = new MockVerifier();
        transferVerifier = new MockVerifier();
        distributionVerifier = new MockVerifier();
        consolidationVerifier = new MockVerifier();
        burnVerifier = new MockVerifier();
        appendVerifier = new MockVerifier();
        authority = new MockAuthority();
        z = IZContract(deploy(abi.encode(setup())));
        authority.give(address(z), z.updateParticipants.selector, REGISTRAR);
        authority.give(address(z), z.proposeAuditKey.selector, AUDITOR);
        authority.give(address(z), z.list.selector, LISTER);
        authority.give(address(z), z.pauseMint.selector, PAUSER);
        token = new PlainToken();
        fund(token);
    }

    // --- deployment ---

    function setup() internal view returns (Setup memory) {
        return Setup({
            authority: address(authority),
            sealAfter: SEAL_AFTER,
            auditDelay: AUDIT_DELAY,
            auditGrace: AUDIT_GRACE,
            verifiers: Verifiers(
                address(mintVerifier),
                address(transferVerifier),
                address(distributionVerifier),
                address(consolidationVerifier),
                address(burnVerifier),
                address(appendVerifier)
            ),
            emptyRoot: EMPTY_ROOT,
            emptyParticipants: EMPTY_PARTICIPANTS,
            auditX: AX,
            auditY: AY
        });
    }

    /// Deploys the committed z-contract; reverts with what its constructor reverts with.
    function deploy(bytes memory args) public returns (address deployed) {
        bytes memory code = vm.parseJsonBytes(vm.readFile("artifacts/zsettle.json"), ".contracts.ZContract.bytecode");
        code = bytes.concat(code, args);
        assembly {
            deployed := create(0, add(code, 0x20), mload(code))
            if iszero(deployed) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
        }
    }

    function fund(PlainToken t) internal {
        vm.prank(LISTER);
        z.list(address(t), true);
        t.mint(PAYER, 2 ** 100);
        vm.prank(PAYER);
        t.approve(address(z), type(uint256).max);
    }

    // --- items ---

    /// A field element never used before.
    function fresh() internal returns (uint256) {
        return uint256(keccak256(abi.encode("item", seed++))) % R;
    }

    function proof() internal returns (Proof memory p) {
        p.digest = fresh();
        for (uint256 i = 0; i < 8; i++) {
            p.points[i] = fresh();
        }
    }

    function mintItem(uint256 amount) internal returns (MintItem memory) {
        return MintItem(address(token), amount, fresh(), participants(), epoch(), fresh(), fresh(), fresh(), proof());
    }

    function transfer() internal returns (Transfer memory t) {
        (t.root, t.participants, t.epoch) = (z.root(), participants(), epoch());
        (t.nullifier0, t.nullifier1) = (fresh(), fresh());
        (t.payment, t.change, t.refund, t.ephemeral) = (fresh(), fresh(), fresh(), fresh());
        t.audit = [fresh(), fresh(), fresh(), fresh()];
        for (uint256 i = 0; i < 6; i++) {
            t.ciphertext[i] = bytes32(fresh());
        }
        t.proof = proof();
    }

    function transferItem() internal returns (TransferItem memory item) {
        item.transfer = transfer();
    }

    /// A leg that can be held.
    function legItem(bytes32 deal, uint64 deadline) internal returns (TransferItem memory) {
        return TransferItem(transfer(), deal, deadline);
    }

    function distributionItem() internal returns (DistributionItem memory item) {
        (item.root, item.participants, item.epoch) = (z.root(), participants(), epoch());
        (item.nullifier0, item.nullifier1, item.change, item.ephemeral) = (fresh(), fresh(), fresh(), fresh());
        for (uint256 i = 0; i < 8; i++) {
            item.payments[i] = fresh();
            for (uint256 k = 0; k < 6; k++) {
                item.ciphertexts[i][k] = bytes32(fresh());
            }
        }
        for (uint256 i = 0; i < 15; i++) {
            item.audit[i] = fresh();
        }
        item.proof = proof();
    }

    function consolidationItem() internal returns (ConsolidationItem memory item) {
        (item.root, item.participants, item.epoch) = (z.root(), participants(), epoch());
        for (uint256 i = 0; i < 8; i++) {
            item.nullifiers[i] = fresh();
        }
        (item.output, item.ephemeral) = (fresh(), fresh());
        item.audit = [fresh(), fresh(), fresh()];
        item.proof = proof();
    }

    function burnItem(uint256 value) internal returns (BurnItem memory item) {
        (item.root, item.participants, item.epoch) = (z.root(), participants(), epoch());
        (item.nullifier0, item.nullifier1, item.change, item.ephemeral) = (fresh(), fresh(), fresh(), fresh());
        (item.token, item.value, item.recipient) = (address(token), value, RECIPIENT);
        item.audit = [fresh(), fresh()];
        item.proof = proof();
    }

    function participants() internal view returns (uint256 current) {
        (current,) = z.participants();
    }

    function epoch() internal view returns (uint64 current) {
        (current,,) = z.auditEpoch();
    }

    // --- calls ---

    function mint(MintItem memory item) internal {
        vm.prank(PAYER);
        z.mint(item);
    }

    function submit(TransferItem memory item) internal {
        z.submit(list1(item));
    }

    function distribute(DistributionItem memory item) internal {
        z.distribute(list1(item));
    }

    function consolidate(ConsolidationItem memory item) internal {
        z.consolidate(list1(item));
    }

    function burn(BurnItem memory item) internal {
        z.burn(list1(item));
    }

    function list1(TransferItem memory a) internal pure returns (TransferItem[] memory list) {
        list = new TransferItem[](1);
        list[0] = a;
    }

    function list1(DistributionItem memory a) internal pure returns (DistributionItem[] memory list) {
        list = new DistributionItem[](1);
        list[0] = a;
    }

    function list1(ConsolidationItem memory a) internal pure returns (ConsolidationItem[] memory list) {
        list = new ConsolidationItem[](1);
        list[0] = a;
    }

    function list1(BurnItem memory a) internal pure returns (BurnItem[] memory list) {
        list = new BurnItem[](1);
        list[0] = a;
    }

    function list2(TransferItem memory a, TransferItem memory b) internal pure returns (TransferItem[] memory list) {
        list = new TransferItem[](2);
        (list[0], list[1]) = (a, b);
    }

    function list2(BurnItem memory a, BurnItem memory b) internal pure returns (BurnItem[] memory list) {
        list = new BurnItem[](2);
        (list[0], list[1]) = (a, b);
    }

    /// Position of the next leaf.
    function position() internal view returns (uint256) {
        (uint64 open, uint8 count,,) = z.queue();
        return uint256(open) * 64 + count;
    }

    function supply(address asset) internal view returns (uint256 s) {
        (, s) = z.asset(asset);
    }

    // --- expectations ---

    function expectQueued(uint256 place, uint256 leaf) internal {
        uint256[] memory leaves = new uint256[](1);
        leaves[0] = leaf;
        expectQueued(place, leaves);
    }

    function expectQueued(uint256 place, uint256 leaf0, uint256 leaf1) internal {
        uint256[] memory leaves = new uint256[](2);
        (leaves[0], leaves[1]) = (leaf0, leaf1);
        expectQueued(place, leaves);
    }

    function expectQueued(uint256 place, uint256[] memory leaves) internal {
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContractEvents.Queued(place, leaves);
    }

    function expectSkipped(uint256 index, uint256 nullifier0, bytes4 reason) internal {
        vm.expectEmit(true, false, false, true, address(z));
        emit IZContractEvents.Skipped(index, nullifier0, reason);
    }

    function expectNotInField(uint256 value) internal {
        vm.expectRevert(abi.encodeWithSelector(IZContractErrors.NotInField.selector, value));
    }

    function eq(uint256 a, uint256 b) internal pure {
        vm.assertEq(a, b);
    }

    // --- the public inputs, computed a second time and plainly (spec 7, 8) ---

    function reduce(bytes memory tuple) internal pure returns (uint256) {
        return uint256(keccak256(tuple)) % R;
    }

    function inputsOf(string memory domain, uint256 digest, uint256[] memory fields)
        internal
        pure
        returns (uint256[3] memory)
    {
        uint256 challenge = reduce(abi.encodePacked(keccak256(bytes(domain)), digest, fields));
        uint256 power = 1;
        uint256 evaluation = 0;
        for (uint256 i = 0; i < fields.length; i++) {
            evaluation = addmod(evaluation, mulmod(fields[i], power, R), R);
            power = mulmod(power, challenge, R);
        }
        return [digest, challenge, evaluation];
    }

    function expectVerified(address verifier, uint256[3] memory inputs, uint256[8] memory points) internal {
        vm.expectCall(verifier, abi.encodeCall(IGroth16.verify, (inputs, points)));
    }

    /// As it is verified in a batch of one.
    function expectVerifiedInBatch(address verifier, uint256[3] memory inputs, uint256[8] memory points) internal {
        uint256[3][] memory inputList = new uint256[3][](1);
        uint256[8][] memory pointList = new uint256[8][](1);
        (inputList[0], pointList[0]) = (inputs, points);
        vm.expectCall(verifier, abi.encodeCall(IGroth16.verifyBatch, (inputList, pointList)));
    }
}
