// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ArrivingLeg is an auto generated low-level Go binding around an user-defined struct.
type ArrivingLeg struct {
	Transfer Transfer
	Joint    bool
}

// BurnItem is an auto generated low-level Go binding around an user-defined struct.
type BurnItem struct {
	Root         *big.Int
	Participants *big.Int
	Nullifier0   *big.Int
	Nullifier1   *big.Int
	Change       *big.Int
	Token        common.Address
	Value        *big.Int
	Epoch        uint64
	Ephemeral    *big.Int
	Audit        [2]*big.Int
	Recipient    common.Address
	Proof        Proof
}

// Closing is an auto generated low-level Go binding around an user-defined struct.
type Closing struct {
	Payments []*big.Int
	Time     uint64
	Path     [][32]byte
}

// ConsolidationItem is an auto generated low-level Go binding around an user-defined struct.
type ConsolidationItem struct {
	Root         *big.Int
	Participants *big.Int
	Nullifiers   [8]*big.Int
	Output       *big.Int
	Epoch        uint64
	Ephemeral    *big.Int
	Audit        [3]*big.Int
	Proof        Proof
}

// Deal is an auto generated low-level Go binding around an user-defined struct.
type Deal struct {
	Payments     []*big.Int
	CancelHashes [][32]byte
	Deadline     uint64
	Revocable    bool
	Pledged      *big.Int
	Last         uint64
	Closings     [32]byte
}

// DistributionItem is an auto generated low-level Go binding around an user-defined struct.
type DistributionItem struct {
	Root         *big.Int
	Participants *big.Int
	Nullifier0   *big.Int
	Nullifier1   *big.Int
	Payments     [8]*big.Int
	Change       *big.Int
	Epoch        uint64
	Ephemeral    *big.Int
	Audit        [15]*big.Int
	Ciphertexts  [8][6][32]byte
	Proof        Proof
}

// MintItem is an auto generated low-level Go binding around an user-defined struct.
type MintItem struct {
	Token        common.Address
	Amount       *big.Int
	Commitment   *big.Int
	Participants *big.Int
	Epoch        uint64
	Salt         *big.Int
	Ephemeral    *big.Int
	Audit0       *big.Int
	Proof        Proof
}

// OfficesSetup is an auto generated low-level Go binding around an user-defined struct.
type OfficesSetup struct {
	Delay      *big.Int
	Proposers  []common.Address
	Executors  []common.Address
	Cancellers []common.Address
	Guardian   common.Address
	Registrar  common.Address
	Auditor    common.Address
	Lister     common.Address
	Pauser     common.Address
}

// Proof is an auto generated low-level Go binding around an user-defined struct.
type Proof struct {
	Digest *big.Int
	Points [8]*big.Int
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	Deal Deal
	Legs []ArrivingLeg
}

// Setup is an auto generated low-level Go binding around an user-defined struct.
type Setup struct {
	Authority         common.Address
	SealAfter         uint64
	AuditDelay        uint64
	AuditGrace        uint64
	Verifiers         Verifiers
	EmptyRoot         *big.Int
	EmptyParticipants *big.Int
	AuditX            *big.Int
	AuditY            *big.Int
}

// Transfer is an auto generated low-level Go binding around an user-defined struct.
type Transfer struct {
	Root         *big.Int
	Participants *big.Int
	Nullifier0   *big.Int
	Nullifier1   *big.Int
	Payment      *big.Int
	Change       *big.Int
	Refund       *big.Int
	Epoch        uint64
	Ephemeral    *big.Int
	Audit        [4]*big.Int
	Ciphertext   [6][32]byte
	Proof        Proof
}

// TransferItem is an auto generated low-level Go binding around an user-defined struct.
type TransferItem struct {
	Transfer Transfer
	Deal     [32]byte
	Deadline uint64
}

// Verifiers is an auto generated low-level Go binding around an user-defined struct.
type Verifiers struct {
	Mint          common.Address
	Transfer      common.Address
	Distribution  common.Address
	Consolidation common.Address
	Burn          common.Address
	Append        common.Address
}

// VerifyingKey is an auto generated low-level Go binding around an user-defined struct.
type VerifyingKey struct {
	Alpha [2]*big.Int
	Beta  [4]*big.Int
	Gamma [4]*big.Int
	Delta [4]*big.Int
	K     [8]*big.Int
}

// AdministrationMetaData contains all meta data concerning the Administration contract.
var AdministrationMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"auditDelay\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"CancelHashCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClosingTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DealOff\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DealOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"delay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"name\":\"DelayBelowGrace\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Delivered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"InexactTransfer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LastMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LeavesMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegsMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Locked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MintIsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoGenerationLeft\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"NoSuchLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NoSuchPayment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClosing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotALeg\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"NotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPledged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSealable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToAppend\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NullifierSpent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlySelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"PaymentCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PaymentsNotAscending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PledgeMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"RecipientRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RepeatedNullifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SmallOrder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleParticipants\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleUpdate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SupplyOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"Underbacked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnknownRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"indices\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"}],\"name\":\"UpdateLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPreimage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroNullifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSetup\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"}],\"name\":\"Appended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"AuditKeyActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"AuditKeyProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"CalledOff\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"closing\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"}],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"nullifiers\",\"type\":\"uint256[8]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"output\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[3]\",\"name\":\"audit\",\"type\":\"uint256[3]\"}],\"name\":\"Consolidated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"payments\",\"type\":\"uint256[8]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[15]\",\"name\":\"audit\",\"type\":\"uint256[15]\"},{\"indexed\":false,\"internalType\":\"bytes32[6][8]\",\"name\":\"ciphertexts\",\"type\":\"bytes32[6][8]\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"Listed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"MintPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"}],\"name\":\"Minted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"name\":\"ParticipantsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Pledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"commitments\",\"type\":\"uint256[]\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"Seized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"SettlementSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"indexed\":false,\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"}],\"name\":\"Transferred\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"activateAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"list\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"pauseMint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"proposeAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"oldRoot\",\"type\":\"uint256\"},{\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"newGeneration\",\"type\":\"bool\"}],\"name\":\"updateParticipants\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Administration",
	Bin: "0x60c03461009f57601f6112b038819003918201601f19168301916001600160401b038311848410176100a457808492604094855283398101031261009f578051906001600160a01b038216820361009f57602001516001600160401b038116810361009f5760a0526080526040516111f590816100bb823960805181818160db01528181610470015281816106960152610ac6015260a051816104d30152f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe608080604052600436101561001357600080fd5b600035908160e01c90816396f35b4014610a2457508063b9c0be14146105cc578063cac77654146103ed578063eb071b9c1461020d5763f30e6e771461005857600080fd5b346102085760206003193601126102085760043590811515809203610208576040517fb70096130000000000000000000000000000000000000000000000000000000081523360048201523060248201527fffffffff000000000000000000000000000000000000000000000000000000009190911660448201526020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc576000916101cd575b501561019f5760207f6c5077b147ba33efb2320134a1363ca18ccbacd3e2eb73438a3d23b2d7b180ba916000547fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff7aff00000000000000000000000000000000000000000000000000008360d01b16911617600055604051908152a1005b7f8e4a23d6000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b6101ef915060203d6020116101f5575b6101e78183610c69565b810190610caa565b38610121565b503d6101dd565b6040513d6000823e3d90fd5b600080fd5b3461020857600060031936011261020857600c5467ffffffffffffffff8160401c1680156103c357804210610396575061026f60405161024c81610c1e565b600d548152600e5490602081019182526000600d556000600e5551905190610d59565b919060005490600163ffffffff8360881c16019363ffffffff8511610367577f5c3e6b2cd511657025d20f7b19dde4415d8f8239a037d2542f58fd9631a7786c936040937fffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffff74ffffffff000000000000000000000000000000000063ffffffff89169860881b169116176000557fffffffffffffffffffffffffffffffff0000000000000000000000000000000067ffffffffffffffff4216911617600c55825161033981610c1e565b82815260016020820183815287600052600f60205285600020925183555191015582519182526020820152a2005b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fd606d83f0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7f0dc5fde90000000000000000000000000000000000000000000000000000000060005260046000fd5b5034610208576040600319360112610208576040517fb700961300000000000000000000000000000000000000000000000000000000815233600480830191909152306024808401919091527fffffffff0000000000000000000000000000000000000000000000000000000093909316604483015291359135906020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc576000916105ad575b501561019f576104c68282610d59565b505067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019067ffffffffffffffff82116103675767ffffffffffffffff606092847ff21c5b33274f6de3ff7c0ee9ad7e206da968acd464e7357b332be1c61f8f558c95602060405161054c81610c1e565b868152015283600d5580600e55600c547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b16911617600c556040519384526020840152166040820152a1005b6105c6915060203d6020116101f5576101e78183610c69565b386104b6565b50346102085760a06003193601126102085760243567ffffffffffffffff8111610208576105fe903690600401610bed565b909160443567ffffffffffffffff811161020857610620903690600401610bed565b9060643592608435908115158203610208576040517fb70096130000000000000000000000000000000000000000000000000000000081523360048201523060248201527fffffffff000000000000000000000000000000000000000000000000000000009190911660448201526020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc57600091610a05575b501561019f57600954600435036109db578285036109a9576106fd84610d01565b831561097f5760005b8581106108b25750156108a05760005463ffffffff8160a81c1663ffffffff811461087657600101907fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff78ffffffff0000000000000000000000000000000000000000008360a81b16911617600055945b8360095583600052600a60205263ffffffff6040600020961695867fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055604051948060808701608088525260a0860191906000905b80821061084e5750505084810360208601528281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311610208577f4ea05fdefc67b74c5286cf9b6db27061d17cbeda1d7f5c40d1a3b79446e875cb95602094869460051b8094878501376040850152606084015201030190a1005b90919283359063ffffffff8216809203610208576020816001938293520194019201906107d1565b7f3bac81ce0000000000000000000000000000000000000000000000000000000060005260046000fd5b63ffffffff60005460a81c1694610777565b6108bd818789610cc2565b3563ffffffff8116808203610208576108d7838787610cc2565b35906210000081101561095257506108ee81610d01565b8061092461090c8463ffffffff16600052600b602052604060002090565b549363ffffffff16600052600b602052604060002090565b558115159182610947575b505061093e575b600101610706565b60019150610936565b14159050388061092f565b7f0925f0e80000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7fabd2f3070000000000000000000000000000000000000000000000000000000060005260046000fd5b82857faabeac5f0000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b7f666a28140000000000000000000000000000000000000000000000000000000060005260046000fd5b610a1e915060203d6020116101f5576101e78183610c69565b386106dc565b8234610208576040600319360112610208576004359173ffffffffffffffffffffffffffffffffffffffff831692838103610208576024359182151593848403610208577fb70096130000000000000000000000000000000000000000000000000000000082523360048301523060248301527fffffffff000000000000000000000000000000000000000000000000000000001660448201526020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc57600091610bce575b501561019f5781610bc4575b50610b965760207fb3437079e236a2a6849dab2d57db2ad8671a5e1d9de5554f4b35484c0ac456a3918360005260108252604060002080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff70ff000000000000000000000000000000008460801b169116179055604051908152a2005b507f674520b60000000000000000000000000000000000000000000000000000000060005260045260246000fd5b90503b1583610b18565b610be7915060203d6020116101f5576101e78183610c69565b85610b0c565b9181601f840112156102085782359167ffffffffffffffff8311610208576020808501948460051b01011161020857565b6040810190811067ffffffffffffffff821117610c3a57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610c3a57604052565b90816020910312610208575180151581036102085790565b9190811015610cd25760051b0190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015610d2c5750565b7f814524240000000000000000000000000000000000000000000000000000000060005260045260246000fd5b919091610d6581610d01565b610d6e83610d01565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018180097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610367577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018080858195097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e096001089208036111cb5760016000805b60038210610f7a57505090600180927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff90815b610f0e5750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908115610ee4577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191930990565b7f4ed228050000000000000000000000000000000000000000000000000000000060005260046000fd5b909150600180831614610f4c575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c839181610e8d565b927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184819209939050610f1c565b9490929461119c577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808083880896800991800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018411610367577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180808686089280096002097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811161036757837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018092840893087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018211610367576000937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001851161116f577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019283806001969481809599818884099b0890099a80090809930190610e5a565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b7f61586bdd0000000000000000000000000000000000000000000000000000000060005260046000fd",
}

// Administration is an auto generated Go binding around an Ethereum contract.
type Administration struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Administration) GetABI() abi.ABI {
	return c.abi
}

// NewAdministration creates a new instance of Administration.
func NewAdministration() *Administration {
	parsed, err := AdministrationMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Administration{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Administration) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, uint64 auditDelay) returns()
func (administration *Administration) PackConstructor(authority common.Address, auditDelay uint64) []byte {
	enc, err := administration.abi.Pack("", authority, auditDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActivateAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb071b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateAuditKey() returns()
func (administration *Administration) PackActivateAuditKey() []byte {
	enc, err := administration.abi.Pack("activateAuditKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb071b9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateAuditKey() returns()
func (administration *Administration) TryPackActivateAuditKey() ([]byte, error) {
	return administration.abi.Pack("activateAuditKey")
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f35b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(address token, bool listed) returns()
func (administration *Administration) PackList(token common.Address, listed bool) []byte {
	enc, err := administration.abi.Pack("list", token, listed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f35b40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(address token, bool listed) returns()
func (administration *Administration) TryPackList(token common.Address, listed bool) ([]byte, error) {
	return administration.abi.Pack("list", token, listed)
}

// PackPauseMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf30e6e77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseMint(bool paused) returns()
func (administration *Administration) PackPauseMint(paused bool) []byte {
	enc, err := administration.abi.Pack("pauseMint", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf30e6e77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseMint(bool paused) returns()
func (administration *Administration) TryPackPauseMint(paused bool) ([]byte, error) {
	return administration.abi.Pack("pauseMint", paused)
}

// PackProposeAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcac77654.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeAuditKey(uint256 x, uint256 y) returns()
func (administration *Administration) PackProposeAuditKey(x *big.Int, y *big.Int) []byte {
	enc, err := administration.abi.Pack("proposeAuditKey", x, y)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcac77654.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeAuditKey(uint256 x, uint256 y) returns()
func (administration *Administration) TryPackProposeAuditKey(x *big.Int, y *big.Int) ([]byte, error) {
	return administration.abi.Pack("proposeAuditKey", x, y)
}

// PackUpdateParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9c0be14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateParticipants(uint256 oldRoot, uint32[] indices, uint256[] leaves, uint256 newRoot, bool newGeneration) returns()
func (administration *Administration) PackUpdateParticipants(oldRoot *big.Int, indices []uint32, leaves []*big.Int, newRoot *big.Int, newGeneration bool) []byte {
	enc, err := administration.abi.Pack("updateParticipants", oldRoot, indices, leaves, newRoot, newGeneration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9c0be14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateParticipants(uint256 oldRoot, uint32[] indices, uint256[] leaves, uint256 newRoot, bool newGeneration) returns()
func (administration *Administration) TryPackUpdateParticipants(oldRoot *big.Int, indices []uint32, leaves []*big.Int, newRoot *big.Int, newGeneration bool) ([]byte, error) {
	return administration.abi.Pack("updateParticipants", oldRoot, indices, leaves, newRoot, newGeneration)
}

// AdministrationAppended represents a Appended event raised by the Administration contract.
type AdministrationAppended struct {
	Batch   uint64
	NewRoot *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const AdministrationAppendedEventName = "Appended"

// ContractEventName returns the user-defined event name.
func (AdministrationAppended) ContractEventName() string {
	return AdministrationAppendedEventName
}

// UnpackAppendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Appended(uint64 indexed batch, uint256 newRoot)
func (administration *Administration) UnpackAppendedEvent(log *types.Log) (*AdministrationAppended, error) {
	event := "Appended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationAppended)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationAuditKeyActivated represents a AuditKeyActivated event raised by the Administration contract.
type AdministrationAuditKeyActivated struct {
	Epoch uint64
	X     *big.Int
	Y     *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AdministrationAuditKeyActivatedEventName = "AuditKeyActivated"

// ContractEventName returns the user-defined event name.
func (AdministrationAuditKeyActivated) ContractEventName() string {
	return AdministrationAuditKeyActivatedEventName
}

// UnpackAuditKeyActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditKeyActivated(uint64 indexed epoch, uint256 x, uint256 y)
func (administration *Administration) UnpackAuditKeyActivatedEvent(log *types.Log) (*AdministrationAuditKeyActivated, error) {
	event := "AuditKeyActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationAuditKeyActivated)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationAuditKeyProposed represents a AuditKeyProposed event raised by the Administration contract.
type AdministrationAuditKeyProposed struct {
	X          *big.Int
	Y          *big.Int
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const AdministrationAuditKeyProposedEventName = "AuditKeyProposed"

// ContractEventName returns the user-defined event name.
func (AdministrationAuditKeyProposed) ContractEventName() string {
	return AdministrationAuditKeyProposedEventName
}

// UnpackAuditKeyProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditKeyProposed(uint256 x, uint256 y, uint64 activeFrom)
func (administration *Administration) UnpackAuditKeyProposedEvent(log *types.Log) (*AdministrationAuditKeyProposed, error) {
	event := "AuditKeyProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationAuditKeyProposed)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationBurned represents a Burned event raised by the Administration contract.
type AdministrationBurned struct {
	Token      common.Address
	Recipient  common.Address
	Value      *big.Int
	Nullifier0 *big.Int
	Nullifier1 *big.Int
	Change     *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [2]*big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AdministrationBurnedEventName = "Burned"

// ContractEventName returns the user-defined event name.
func (AdministrationBurned) ContractEventName() string {
	return AdministrationBurnedEventName
}

// UnpackBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burned(address indexed token, address indexed recipient, uint256 value, uint256 nullifier0, uint256 nullifier1, uint256 change, uint64 epoch, uint256 ephemeral, uint256[2] audit)
func (administration *Administration) UnpackBurnedEvent(log *types.Log) (*AdministrationBurned, error) {
	event := "Burned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationBurned)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationCalledOff represents a CalledOff event raised by the Administration contract.
type AdministrationCalledOff struct {
	Deal     [32]byte
	Index    *big.Int
	Preimage [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const AdministrationCalledOffEventName = "CalledOff"

// ContractEventName returns the user-defined event name.
func (AdministrationCalledOff) ContractEventName() string {
	return AdministrationCalledOffEventName
}

// UnpackCalledOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CalledOff(bytes32 indexed deal, uint256 index, bytes32 preimage)
func (administration *Administration) UnpackCalledOffEvent(log *types.Log) (*AdministrationCalledOff, error) {
	event := "CalledOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationCalledOff)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationClaimed represents a Claimed event raised by the Administration contract.
type AdministrationClaimed struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const AdministrationClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (AdministrationClaimed) ContractEventName() string {
	return AdministrationClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed token, address indexed recipient, uint256 amount)
func (administration *Administration) UnpackClaimedEvent(log *types.Log) (*AdministrationClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationClaimed)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationClosed represents a Closed event raised by the Administration contract.
type AdministrationClosed struct {
	Deal     [32]byte
	Deadline uint64
	Closing  [32]byte
	Time     uint64
	Payments []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AdministrationClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (AdministrationClosed) ContractEventName() string {
	return AdministrationClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(bytes32 indexed deal, uint64 deadline, bytes32 closing, uint64 time, uint256[] payments)
func (administration *Administration) UnpackClosedEvent(log *types.Log) (*AdministrationClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationClosed)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationConsolidated represents a Consolidated event raised by the Administration contract.
type AdministrationConsolidated struct {
	Nullifiers [8]*big.Int
	Output     *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [3]*big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AdministrationConsolidatedEventName = "Consolidated"

// ContractEventName returns the user-defined event name.
func (AdministrationConsolidated) ContractEventName() string {
	return AdministrationConsolidatedEventName
}

// UnpackConsolidatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Consolidated(uint256[8] nullifiers, uint256 output, uint64 epoch, uint256 ephemeral, uint256[3] audit)
func (administration *Administration) UnpackConsolidatedEvent(log *types.Log) (*AdministrationConsolidated, error) {
	event := "Consolidated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationConsolidated)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationCredited represents a Credited event raised by the Administration contract.
type AdministrationCredited struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const AdministrationCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (AdministrationCredited) ContractEventName() string {
	return AdministrationCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed token, address indexed recipient, uint256 amount)
func (administration *Administration) UnpackCreditedEvent(log *types.Log) (*AdministrationCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationCredited)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationDistributed represents a Distributed event raised by the Administration contract.
type AdministrationDistributed struct {
	Nullifier0  *big.Int
	Nullifier1  *big.Int
	Payments    [8]*big.Int
	Change      *big.Int
	Epoch       uint64
	Ephemeral   *big.Int
	Audit       [15]*big.Int
	Ciphertexts [8][6][32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const AdministrationDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (AdministrationDistributed) ContractEventName() string {
	return AdministrationDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256[8] payments, uint256 change, uint64 epoch, uint256 ephemeral, uint256[15] audit, bytes32[6][8] ciphertexts)
func (administration *Administration) UnpackDistributedEvent(log *types.Log) (*AdministrationDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationDistributed)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationHeld represents a Held event raised by the Administration contract.
type AdministrationHeld struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AdministrationHeldEventName = "Held"

// ContractEventName returns the user-defined event name.
func (AdministrationHeld) ContractEventName() string {
	return AdministrationHeldEventName
}

// UnpackHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Held(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (administration *Administration) UnpackHeldEvent(log *types.Log) (*AdministrationHeld, error) {
	event := "Held"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationHeld)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationListed represents a Listed event raised by the Administration contract.
type AdministrationListed struct {
	Token  common.Address
	Listed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const AdministrationListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (AdministrationListed) ContractEventName() string {
	return AdministrationListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(address indexed token, bool listed)
func (administration *Administration) UnpackListedEvent(log *types.Log) (*AdministrationListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationListed)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationMintPaused represents a MintPaused event raised by the Administration contract.
type AdministrationMintPaused struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const AdministrationMintPausedEventName = "MintPaused"

// ContractEventName returns the user-defined event name.
func (AdministrationMintPaused) ContractEventName() string {
	return AdministrationMintPausedEventName
}

// UnpackMintPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MintPaused(bool paused)
func (administration *Administration) UnpackMintPausedEvent(log *types.Log) (*AdministrationMintPaused, error) {
	event := "MintPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationMintPaused)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationMinted represents a Minted event raised by the Administration contract.
type AdministrationMinted struct {
	Token      common.Address
	Payer      common.Address
	Amount     *big.Int
	Commitment *big.Int
	Salt       *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit0     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const AdministrationMintedEventName = "Minted"

// ContractEventName returns the user-defined event name.
func (AdministrationMinted) ContractEventName() string {
	return AdministrationMintedEventName
}

// UnpackMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Minted(address indexed token, address indexed payer, uint256 amount, uint256 commitment, uint256 salt, uint64 epoch, uint256 ephemeral, uint256 audit0)
func (administration *Administration) UnpackMintedEvent(log *types.Log) (*AdministrationMinted, error) {
	event := "Minted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationMinted)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationParticipantsUpdated represents a ParticipantsUpdated event raised by the Administration contract.
type AdministrationParticipantsUpdated struct {
	Indices    []uint32
	Leaves     []*big.Int
	NewRoot    *big.Int
	Generation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const AdministrationParticipantsUpdatedEventName = "ParticipantsUpdated"

// ContractEventName returns the user-defined event name.
func (AdministrationParticipantsUpdated) ContractEventName() string {
	return AdministrationParticipantsUpdatedEventName
}

// UnpackParticipantsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParticipantsUpdated(uint32[] indices, uint256[] leaves, uint256 newRoot, uint32 generation)
func (administration *Administration) UnpackParticipantsUpdatedEvent(log *types.Log) (*AdministrationParticipantsUpdated, error) {
	event := "ParticipantsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationParticipantsUpdated)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationPledged represents a Pledged event raised by the Administration contract.
type AdministrationPledged struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AdministrationPledgedEventName = "Pledged"

// ContractEventName returns the user-defined event name.
func (AdministrationPledged) ContractEventName() string {
	return AdministrationPledgedEventName
}

// UnpackPledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pledged(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (administration *Administration) UnpackPledgedEvent(log *types.Log) (*AdministrationPledged, error) {
	event := "Pledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationPledged)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationQueued represents a Queued event raised by the Administration contract.
type AdministrationQueued struct {
	Position    *big.Int
	Commitments []*big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const AdministrationQueuedEventName = "Queued"

// ContractEventName returns the user-defined event name.
func (AdministrationQueued) ContractEventName() string {
	return AdministrationQueuedEventName
}

// UnpackQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Queued(uint256 indexed position, uint256[] commitments)
func (administration *Administration) UnpackQueuedEvent(log *types.Log) (*AdministrationQueued, error) {
	event := "Queued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationQueued)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationRefunded represents a Refunded event raised by the Administration contract.
type AdministrationRefunded struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AdministrationRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (AdministrationRefunded) ContractEventName() string {
	return AdministrationRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (administration *Administration) UnpackRefundedEvent(log *types.Log) (*AdministrationRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationRefunded)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationSealed represents a Sealed event raised by the Administration contract.
type AdministrationSealed struct {
	Batch uint64
	Count uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const AdministrationSealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (AdministrationSealed) ContractEventName() string {
	return AdministrationSealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint64 indexed batch, uint8 count)
func (administration *Administration) UnpackSealedEvent(log *types.Log) (*AdministrationSealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationSealed)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationSeized represents a Seized event raised by the Administration contract.
type AdministrationSeized struct {
	Deal     [32]byte
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const AdministrationSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (AdministrationSeized) ContractEventName() string {
	return AdministrationSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(bytes32 indexed deal, uint64 deadline)
func (administration *Administration) UnpackSeizedEvent(log *types.Log) (*AdministrationSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationSeized)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationSettled represents a Settled event raised by the Administration contract.
type AdministrationSettled struct {
	Deal     [32]byte
	Deadline uint64
	Payments []*big.Int
	Pledged  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AdministrationSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (AdministrationSettled) ContractEventName() string {
	return AdministrationSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed deal, uint64 deadline, uint256[] payments, uint256 pledged)
func (administration *Administration) UnpackSettledEvent(log *types.Log) (*AdministrationSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationSettled)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationSettlementSkipped represents a SettlementSkipped event raised by the Administration contract.
type AdministrationSettlementSkipped struct {
	Index  *big.Int
	Deal   [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const AdministrationSettlementSkippedEventName = "SettlementSkipped"

// ContractEventName returns the user-defined event name.
func (AdministrationSettlementSkipped) ContractEventName() string {
	return AdministrationSettlementSkippedEventName
}

// UnpackSettlementSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementSkipped(uint256 indexed index, bytes32 deal, bytes4 reason)
func (administration *Administration) UnpackSettlementSkippedEvent(log *types.Log) (*AdministrationSettlementSkipped, error) {
	event := "SettlementSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationSettlementSkipped)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationSkipped represents a Skipped event raised by the Administration contract.
type AdministrationSkipped struct {
	Index      *big.Int
	Nullifier0 *big.Int
	Reason     [4]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AdministrationSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (AdministrationSkipped) ContractEventName() string {
	return AdministrationSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(uint256 indexed index, uint256 nullifier0, bytes4 reason)
func (administration *Administration) UnpackSkippedEvent(log *types.Log) (*AdministrationSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationSkipped)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AdministrationTransferred represents a Transferred event raised by the Administration contract.
type AdministrationTransferred struct {
	Nullifier0 *big.Int
	Nullifier1 *big.Int
	Payment    *big.Int
	Change     *big.Int
	Refund     *big.Int
	Deal       [32]byte
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [4]*big.Int
	Ciphertext [6][32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const AdministrationTransferredEventName = "Transferred"

// ContractEventName returns the user-defined event name.
func (AdministrationTransferred) ContractEventName() string {
	return AdministrationTransferredEventName
}

// UnpackTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transferred(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256 payment, uint256 change, uint256 refund, bytes32 deal, uint64 epoch, uint256 ephemeral, uint256[4] audit, bytes32[6] ciphertext)
func (administration *Administration) UnpackTransferredEvent(log *types.Log) (*AdministrationTransferred, error) {
	event := "Transferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != administration.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AdministrationTransferred)
	if len(log.Data) > 0 {
		if err := administration.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range administration.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (administration *Administration) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], administration.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return administration.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["CancelHashCount"].ID.Bytes()[:4]) {
		return administration.UnpackCancelHashCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["ClosingTooLate"].ID.Bytes()[:4]) {
		return administration.UnpackClosingTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["DeadlineNotPassed"].ID.Bytes()[:4]) {
		return administration.UnpackDeadlineNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return administration.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["DealOff"].ID.Bytes()[:4]) {
		return administration.UnpackDealOffError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["DealOver"].ID.Bytes()[:4]) {
		return administration.UnpackDealOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["DelayBelowGrace"].ID.Bytes()[:4]) {
		return administration.UnpackDelayBelowGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["Delivered"].ID.Bytes()[:4]) {
		return administration.UnpackDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return administration.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return administration.UnpackInexactTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return administration.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["LastMalformed"].ID.Bytes()[:4]) {
		return administration.UnpackLastMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["LeavesMismatch"].ID.Bytes()[:4]) {
		return administration.UnpackLeavesMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["LegMissing"].ID.Bytes()[:4]) {
		return administration.UnpackLegMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["LegUsed"].ID.Bytes()[:4]) {
		return administration.UnpackLegUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["LegsMalformed"].ID.Bytes()[:4]) {
		return administration.UnpackLegsMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return administration.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["MintIsPaused"].ID.Bytes()[:4]) {
		return administration.UnpackMintIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return administration.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NoGenerationLeft"].ID.Bytes()[:4]) {
		return administration.UnpackNoGenerationLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NoProposal"].ID.Bytes()[:4]) {
		return administration.UnpackNoProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NoSuchLeaf"].ID.Bytes()[:4]) {
		return administration.UnpackNoSuchLeafError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NoSuchPayment"].ID.Bytes()[:4]) {
		return administration.UnpackNoSuchPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return administration.UnpackNoVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotAClosing"].ID.Bytes()[:4]) {
		return administration.UnpackNotAClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotALeg"].ID.Bytes()[:4]) {
		return administration.UnpackNotALegError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotHeld"].ID.Bytes()[:4]) {
		return administration.UnpackNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotInField"].ID.Bytes()[:4]) {
		return administration.UnpackNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return administration.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return administration.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotPledged"].ID.Bytes()[:4]) {
		return administration.UnpackNotPledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NotSealable"].ID.Bytes()[:4]) {
		return administration.UnpackNotSealableError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NothingCredited"].ID.Bytes()[:4]) {
		return administration.UnpackNothingCreditedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NothingToAppend"].ID.Bytes()[:4]) {
		return administration.UnpackNothingToAppendError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["NullifierSpent"].ID.Bytes()[:4]) {
		return administration.UnpackNullifierSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return administration.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["PaymentCount"].ID.Bytes()[:4]) {
		return administration.UnpackPaymentCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["PaymentsNotAscending"].ID.Bytes()[:4]) {
		return administration.UnpackPaymentsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["PayoutGas"].ID.Bytes()[:4]) {
		return administration.UnpackPayoutGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["PledgeMalformed"].ID.Bytes()[:4]) {
		return administration.UnpackPledgeMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["RecipientRefused"].ID.Bytes()[:4]) {
		return administration.UnpackRecipientRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["RepeatedNullifier"].ID.Bytes()[:4]) {
		return administration.UnpackRepeatedNullifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["SmallOrder"].ID.Bytes()[:4]) {
		return administration.UnpackSmallOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["StaleEpoch"].ID.Bytes()[:4]) {
		return administration.UnpackStaleEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["StaleParticipants"].ID.Bytes()[:4]) {
		return administration.UnpackStaleParticipantsError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["StaleUpdate"].ID.Bytes()[:4]) {
		return administration.UnpackStaleUpdateError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["SupplyOutOfRange"].ID.Bytes()[:4]) {
		return administration.UnpackSupplyOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return administration.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["TreeFull"].ID.Bytes()[:4]) {
		return administration.UnpackTreeFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return administration.UnpackUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["Underbacked"].ID.Bytes()[:4]) {
		return administration.UnpackUnderbackedError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["UnknownRoot"].ID.Bytes()[:4]) {
		return administration.UnpackUnknownRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["UpdateLength"].ID.Bytes()[:4]) {
		return administration.UnpackUpdateLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["WrongPreimage"].ID.Bytes()[:4]) {
		return administration.UnpackWrongPreimageError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["ZeroCommitment"].ID.Bytes()[:4]) {
		return administration.UnpackZeroCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["ZeroNullifier"].ID.Bytes()[:4]) {
		return administration.UnpackZeroNullifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], administration.abi.Errors["ZeroSetup"].ID.Bytes()[:4]) {
		return administration.UnpackZeroSetupError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AdministrationAmountOutOfRange represents a AmountOutOfRange error raised by the Administration contract.
type AdministrationAmountOutOfRange struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint256 amount)
func AdministrationAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x66c28b188d809880d854c07ac8c32be3a216f9f5a4f1c7a63d3294059af091aa")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint256 amount)
func (administration *Administration) UnpackAmountOutOfRangeError(raw []byte) (*AdministrationAmountOutOfRange, error) {
	out := new(AdministrationAmountOutOfRange)
	if err := administration.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationCancelHashCount represents a CancelHashCount error raised by the Administration contract.
type AdministrationCancelHashCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CancelHashCount(uint256 count)
func AdministrationCancelHashCountErrorID() common.Hash {
	return common.HexToHash("0xeeb881f2de9557756436280381c12bbbc16704a0022bde9ef66b143dd50397b9")
}

// UnpackCancelHashCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CancelHashCount(uint256 count)
func (administration *Administration) UnpackCancelHashCountError(raw []byte) (*AdministrationCancelHashCount, error) {
	out := new(AdministrationCancelHashCount)
	if err := administration.abi.UnpackIntoInterface(out, "CancelHashCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationClosingTooLate represents a ClosingTooLate error raised by the Administration contract.
type AdministrationClosingTooLate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClosingTooLate()
func AdministrationClosingTooLateErrorID() common.Hash {
	return common.HexToHash("0xcf494413e4689a107fc04b2d362081ef07ea8db28d70de44e0a8fe7d662deb32")
}

// UnpackClosingTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClosingTooLate()
func (administration *Administration) UnpackClosingTooLateError(raw []byte) (*AdministrationClosingTooLate, error) {
	out := new(AdministrationClosingTooLate)
	if err := administration.abi.UnpackIntoInterface(out, "ClosingTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationDeadlineNotPassed represents a DeadlineNotPassed error raised by the Administration contract.
type AdministrationDeadlineNotPassed struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotPassed(uint64 deadline)
func AdministrationDeadlineNotPassedErrorID() common.Hash {
	return common.HexToHash("0x1f4899705623c85fab8845c7d24eaa5204260915a896f70890a590d5027681bb")
}

// UnpackDeadlineNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotPassed(uint64 deadline)
func (administration *Administration) UnpackDeadlineNotPassedError(raw []byte) (*AdministrationDeadlineNotPassed, error) {
	out := new(AdministrationDeadlineNotPassed)
	if err := administration.abi.UnpackIntoInterface(out, "DeadlineNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationDeadlinePassed represents a DeadlinePassed error raised by the Administration contract.
type AdministrationDeadlinePassed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed()
func AdministrationDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x70f65caac7c09036bde4bbed5e995a002d66fa61e6f109973be165cfef0a86ce")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed()
func (administration *Administration) UnpackDeadlinePassedError(raw []byte) (*AdministrationDeadlinePassed, error) {
	out := new(AdministrationDeadlinePassed)
	if err := administration.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationDealOff represents a DealOff error raised by the Administration contract.
type AdministrationDealOff struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DealOff()
func AdministrationDealOffErrorID() common.Hash {
	return common.HexToHash("0xf9f93e3d04cf0a99c1520825ec810c6274ac1702194aa210d12da02fe37e3832")
}

// UnpackDealOffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DealOff()
func (administration *Administration) UnpackDealOffError(raw []byte) (*AdministrationDealOff, error) {
	out := new(AdministrationDealOff)
	if err := administration.abi.UnpackIntoInterface(out, "DealOff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationDealOver represents a DealOver error raised by the Administration contract.
type AdministrationDealOver struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DealOver()
func AdministrationDealOverErrorID() common.Hash {
	return common.HexToHash("0xae01a7d7fd75c4786ff0d890689a9366c8f22828dc56c9b422900c738ea574bc")
}

// UnpackDealOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DealOver()
func (administration *Administration) UnpackDealOverError(raw []byte) (*AdministrationDealOver, error) {
	out := new(AdministrationDealOver)
	if err := administration.abi.UnpackIntoInterface(out, "DealOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationDelayBelowGrace represents a DelayBelowGrace error raised by the Administration contract.
type AdministrationDelayBelowGrace struct {
	Delay uint64
	Grace uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayBelowGrace(uint64 delay, uint64 grace)
func AdministrationDelayBelowGraceErrorID() common.Hash {
	return common.HexToHash("0x69f6ac5b1ab03e717a74bd9e303d41d782629ec31f900252e7dba487e9f18fe2")
}

// UnpackDelayBelowGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayBelowGrace(uint64 delay, uint64 grace)
func (administration *Administration) UnpackDelayBelowGraceError(raw []byte) (*AdministrationDelayBelowGrace, error) {
	out := new(AdministrationDelayBelowGrace)
	if err := administration.abi.UnpackIntoInterface(out, "DelayBelowGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationDelivered represents a Delivered error raised by the Administration contract.
type AdministrationDelivered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivered()
func AdministrationDeliveredErrorID() common.Hash {
	return common.HexToHash("0x779822f74c5b9c254ba505f56b3198e1c3435161064dcb6a5bff803589dc6973")
}

// UnpackDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivered()
func (administration *Administration) UnpackDeliveredError(raw []byte) (*AdministrationDelivered, error) {
	out := new(AdministrationDelivered)
	if err := administration.abi.UnpackIntoInterface(out, "Delivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationEmptyBatch represents a EmptyBatch error raised by the Administration contract.
type AdministrationEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func AdministrationEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (administration *Administration) UnpackEmptyBatchError(raw []byte) (*AdministrationEmptyBatch, error) {
	out := new(AdministrationEmptyBatch)
	if err := administration.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationInexactTransfer represents a InexactTransfer error raised by the Administration contract.
type AdministrationInexactTransfer struct {
	Token    common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(address token, uint256 expected, uint256 actual)
func AdministrationInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x495a99629ecb8d0923dbf5e4ef24537394974bb43afd45c431e60fc25ce5c5f4")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(address token, uint256 expected, uint256 actual)
func (administration *Administration) UnpackInexactTransferError(raw []byte) (*AdministrationInexactTransfer, error) {
	out := new(AdministrationInexactTransfer)
	if err := administration.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationInvalidProof represents a InvalidProof error raised by the Administration contract.
type AdministrationInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func AdministrationInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (administration *Administration) UnpackInvalidProofError(raw []byte) (*AdministrationInvalidProof, error) {
	out := new(AdministrationInvalidProof)
	if err := administration.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationLastMalformed represents a LastMalformed error raised by the Administration contract.
type AdministrationLastMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LastMalformed()
func AdministrationLastMalformedErrorID() common.Hash {
	return common.HexToHash("0xd27783362f9c6ee13cc1de9c354ea5526a954d9792d060a2fe70b8b580cffe16")
}

// UnpackLastMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LastMalformed()
func (administration *Administration) UnpackLastMalformedError(raw []byte) (*AdministrationLastMalformed, error) {
	out := new(AdministrationLastMalformed)
	if err := administration.abi.UnpackIntoInterface(out, "LastMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationLeavesMismatch represents a LeavesMismatch error raised by the Administration contract.
type AdministrationLeavesMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeavesMismatch()
func AdministrationLeavesMismatchErrorID() common.Hash {
	return common.HexToHash("0xebdaa5789707c1623b22a1ed7aaa8bfccdab07223183ac048a1cd2f7d6a650d5")
}

// UnpackLeavesMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeavesMismatch()
func (administration *Administration) UnpackLeavesMismatchError(raw []byte) (*AdministrationLeavesMismatch, error) {
	out := new(AdministrationLeavesMismatch)
	if err := administration.abi.UnpackIntoInterface(out, "LeavesMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationLegMissing represents a LegMissing error raised by the Administration contract.
type AdministrationLegMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegMissing()
func AdministrationLegMissingErrorID() common.Hash {
	return common.HexToHash("0xde3a02ecf89b9e082ba03ab1f845a85e3527a93219495904ee7b09d946d5748d")
}

// UnpackLegMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegMissing()
func (administration *Administration) UnpackLegMissingError(raw []byte) (*AdministrationLegMissing, error) {
	out := new(AdministrationLegMissing)
	if err := administration.abi.UnpackIntoInterface(out, "LegMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationLegUsed represents a LegUsed error raised by the Administration contract.
type AdministrationLegUsed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegUsed()
func AdministrationLegUsedErrorID() common.Hash {
	return common.HexToHash("0xcab67a51bf315027005fa7e47e7364e9ffbaed27b5ca4c2ecfc036b7f12b5de3")
}

// UnpackLegUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegUsed()
func (administration *Administration) UnpackLegUsedError(raw []byte) (*AdministrationLegUsed, error) {
	out := new(AdministrationLegUsed)
	if err := administration.abi.UnpackIntoInterface(out, "LegUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationLegsMalformed represents a LegsMalformed error raised by the Administration contract.
type AdministrationLegsMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegsMalformed()
func AdministrationLegsMalformedErrorID() common.Hash {
	return common.HexToHash("0x0e41b368dcfe4015748d8310a83273db61eda1f160e8b06a2bd3c1545acb13f2")
}

// UnpackLegsMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegsMalformed()
func (administration *Administration) UnpackLegsMalformedError(raw []byte) (*AdministrationLegsMalformed, error) {
	out := new(AdministrationLegsMalformed)
	if err := administration.abi.UnpackIntoInterface(out, "LegsMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationLocked represents a Locked error raised by the Administration contract.
type AdministrationLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func AdministrationLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (administration *Administration) UnpackLockedError(raw []byte) (*AdministrationLocked, error) {
	out := new(AdministrationLocked)
	if err := administration.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationMintIsPaused represents a MintIsPaused error raised by the Administration contract.
type AdministrationMintIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MintIsPaused()
func AdministrationMintIsPausedErrorID() common.Hash {
	return common.HexToHash("0x58fc3182f7b54af64d9889f1d447aa11776377c33e6c7970761db72de73b69bc")
}

// UnpackMintIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MintIsPaused()
func (administration *Administration) UnpackMintIsPausedError(raw []byte) (*AdministrationMintIsPaused, error) {
	out := new(AdministrationMintIsPaused)
	if err := administration.abi.UnpackIntoInterface(out, "MintIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNoCode represents a NoCode error raised by the Administration contract.
type AdministrationNoCode struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address account)
func AdministrationNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address account)
func (administration *Administration) UnpackNoCodeError(raw []byte) (*AdministrationNoCode, error) {
	out := new(AdministrationNoCode)
	if err := administration.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNoGenerationLeft represents a NoGenerationLeft error raised by the Administration contract.
type AdministrationNoGenerationLeft struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoGenerationLeft()
func AdministrationNoGenerationLeftErrorID() common.Hash {
	return common.HexToHash("0x3bac81ce27d114053006542f02147315478996b3f019ad267c5f85d643f0dbc2")
}

// UnpackNoGenerationLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoGenerationLeft()
func (administration *Administration) UnpackNoGenerationLeftError(raw []byte) (*AdministrationNoGenerationLeft, error) {
	out := new(AdministrationNoGenerationLeft)
	if err := administration.abi.UnpackIntoInterface(out, "NoGenerationLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNoProposal represents a NoProposal error raised by the Administration contract.
type AdministrationNoProposal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoProposal()
func AdministrationNoProposalErrorID() common.Hash {
	return common.HexToHash("0x0dc5fde963afd58000d00ae314ebbec964f60dc678ba7fc3a23e096e0b928c93")
}

// UnpackNoProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoProposal()
func (administration *Administration) UnpackNoProposalError(raw []byte) (*AdministrationNoProposal, error) {
	out := new(AdministrationNoProposal)
	if err := administration.abi.UnpackIntoInterface(out, "NoProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNoSuchLeaf represents a NoSuchLeaf error raised by the Administration contract.
type AdministrationNoSuchLeaf struct {
	Index uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchLeaf(uint32 index)
func AdministrationNoSuchLeafErrorID() common.Hash {
	return common.HexToHash("0x0925f0e8f29cd59076fe621a042b7769941521e23d32f4d3a6dd1523351bcc39")
}

// UnpackNoSuchLeafError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchLeaf(uint32 index)
func (administration *Administration) UnpackNoSuchLeafError(raw []byte) (*AdministrationNoSuchLeaf, error) {
	out := new(AdministrationNoSuchLeaf)
	if err := administration.abi.UnpackIntoInterface(out, "NoSuchLeaf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNoSuchPayment represents a NoSuchPayment error raised by the Administration contract.
type AdministrationNoSuchPayment struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPayment(uint256 index)
func AdministrationNoSuchPaymentErrorID() common.Hash {
	return common.HexToHash("0x91a28b7a52431a5ef4ba4b74829e77af456639138ca435007c608bc8456592b5")
}

// UnpackNoSuchPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPayment(uint256 index)
func (administration *Administration) UnpackNoSuchPaymentError(raw []byte) (*AdministrationNoSuchPayment, error) {
	out := new(AdministrationNoSuchPayment)
	if err := administration.abi.UnpackIntoInterface(out, "NoSuchPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNoVerifier represents a NoVerifier error raised by the Administration contract.
type AdministrationNoVerifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier()
func AdministrationNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x79e2e003121ccccb14b9d6ad556551fcc26325bb1110996393d1abd965e5fc75")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier()
func (administration *Administration) UnpackNoVerifierError(raw []byte) (*AdministrationNoVerifier, error) {
	out := new(AdministrationNoVerifier)
	if err := administration.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotAClosing represents a NotAClosing error raised by the Administration contract.
type AdministrationNotAClosing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAClosing()
func AdministrationNotAClosingErrorID() common.Hash {
	return common.HexToHash("0x4725ac848dbcff03f1a6cef9a42400dafd8c8846c4f0b465348b9bc3a58e4c77")
}

// UnpackNotAClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAClosing()
func (administration *Administration) UnpackNotAClosingError(raw []byte) (*AdministrationNotAClosing, error) {
	out := new(AdministrationNotAClosing)
	if err := administration.abi.UnpackIntoInterface(out, "NotAClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotALeg represents a NotALeg error raised by the Administration contract.
type AdministrationNotALeg struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotALeg()
func AdministrationNotALegErrorID() common.Hash {
	return common.HexToHash("0x38259b94541eb9c6f1ae24ab1f373978d0de6bb8754c5464467c84a4f054ed54")
}

// UnpackNotALegError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotALeg()
func (administration *Administration) UnpackNotALegError(raw []byte) (*AdministrationNotALeg, error) {
	out := new(AdministrationNotALeg)
	if err := administration.abi.UnpackIntoInterface(out, "NotALeg", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotHeld represents a NotHeld error raised by the Administration contract.
type AdministrationNotHeld struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHeld()
func AdministrationNotHeldErrorID() common.Hash {
	return common.HexToHash("0x845eadf12601bf5dc6c571fdc255295117b0296429ac7cfb4f424d4d4086ee38")
}

// UnpackNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHeld()
func (administration *Administration) UnpackNotHeldError(raw []byte) (*AdministrationNotHeld, error) {
	out := new(AdministrationNotHeld)
	if err := administration.abi.UnpackIntoInterface(out, "NotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotInField represents a NotInField error raised by the Administration contract.
type AdministrationNotInField struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInField(uint256 value)
func AdministrationNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x81452424a5ecc8f087db8603e93ef219e8a1d59f781e33573a10d2a59fa29a1f")
}

// UnpackNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInField(uint256 value)
func (administration *Administration) UnpackNotInFieldError(raw []byte) (*AdministrationNotInField, error) {
	out := new(AdministrationNotInField)
	if err := administration.abi.UnpackIntoInterface(out, "NotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotListed represents a NotListed error raised by the Administration contract.
type AdministrationNotListed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address token)
func AdministrationNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address token)
func (administration *Administration) UnpackNotListedError(raw []byte) (*AdministrationNotListed, error) {
	out := new(AdministrationNotListed)
	if err := administration.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotOnCurve represents a NotOnCurve error raised by the Administration contract.
type AdministrationNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve()
func AdministrationNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x61586bdd05941870730f9d7aaec5f30f281e2c69ad54ebffe7836df967030dea")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve()
func (administration *Administration) UnpackNotOnCurveError(raw []byte) (*AdministrationNotOnCurve, error) {
	out := new(AdministrationNotOnCurve)
	if err := administration.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotPledged represents a NotPledged error raised by the Administration contract.
type AdministrationNotPledged struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPledged()
func AdministrationNotPledgedErrorID() common.Hash {
	return common.HexToHash("0xa367505a76ce093f754485d28563b3c62a80fa8e9c03527029d7b357fe54e507")
}

// UnpackNotPledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPledged()
func (administration *Administration) UnpackNotPledgedError(raw []byte) (*AdministrationNotPledged, error) {
	out := new(AdministrationNotPledged)
	if err := administration.abi.UnpackIntoInterface(out, "NotPledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNotSealable represents a NotSealable error raised by the Administration contract.
type AdministrationNotSealable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealable()
func AdministrationNotSealableErrorID() common.Hash {
	return common.HexToHash("0xb90c842e37df2cb0eab5cb9b5cf01814a5dd4ceb4ce4a6e0e2ed199c9ff88793")
}

// UnpackNotSealableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealable()
func (administration *Administration) UnpackNotSealableError(raw []byte) (*AdministrationNotSealable, error) {
	out := new(AdministrationNotSealable)
	if err := administration.abi.UnpackIntoInterface(out, "NotSealable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNothingCredited represents a NothingCredited error raised by the Administration contract.
type AdministrationNothingCredited struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCredited()
func AdministrationNothingCreditedErrorID() common.Hash {
	return common.HexToHash("0xfc193fc0a9a42a21acaf4dbe5d1ea986beffcfea047b8a912d74fed3fbdb0c5b")
}

// UnpackNothingCreditedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCredited()
func (administration *Administration) UnpackNothingCreditedError(raw []byte) (*AdministrationNothingCredited, error) {
	out := new(AdministrationNothingCredited)
	if err := administration.abi.UnpackIntoInterface(out, "NothingCredited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNothingToAppend represents a NothingToAppend error raised by the Administration contract.
type AdministrationNothingToAppend struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToAppend()
func AdministrationNothingToAppendErrorID() common.Hash {
	return common.HexToHash("0x54afc7be2dec9ba9ba9aebdd8324a7ee0513e3c28117c90cf64464c0a8be010a")
}

// UnpackNothingToAppendError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToAppend()
func (administration *Administration) UnpackNothingToAppendError(raw []byte) (*AdministrationNothingToAppend, error) {
	out := new(AdministrationNothingToAppend)
	if err := administration.abi.UnpackIntoInterface(out, "NothingToAppend", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationNullifierSpent represents a NullifierSpent error raised by the Administration contract.
type AdministrationNullifierSpent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NullifierSpent()
func AdministrationNullifierSpentErrorID() common.Hash {
	return common.HexToHash("0x63734faa4a65436eccb862469308d511d0c6e9ee87049df95552dafaf5bda398")
}

// UnpackNullifierSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NullifierSpent()
func (administration *Administration) UnpackNullifierSpentError(raw []byte) (*AdministrationNullifierSpent, error) {
	out := new(AdministrationNullifierSpent)
	if err := administration.abi.UnpackIntoInterface(out, "NullifierSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationOnlySelf represents a OnlySelf error raised by the Administration contract.
type AdministrationOnlySelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySelf()
func AdministrationOnlySelfErrorID() common.Hash {
	return common.HexToHash("0x14d4a4e8a5140da60b7a280478fb427da973ca582a83cf5dbad8c5f2abee9ba4")
}

// UnpackOnlySelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySelf()
func (administration *Administration) UnpackOnlySelfError(raw []byte) (*AdministrationOnlySelf, error) {
	out := new(AdministrationOnlySelf)
	if err := administration.abi.UnpackIntoInterface(out, "OnlySelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationPaymentCount represents a PaymentCount error raised by the Administration contract.
type AdministrationPaymentCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentCount(uint256 count)
func AdministrationPaymentCountErrorID() common.Hash {
	return common.HexToHash("0xe0e9480477e0741c5b483e5c942df8b2005e5afdaa1101743e43672369639791")
}

// UnpackPaymentCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentCount(uint256 count)
func (administration *Administration) UnpackPaymentCountError(raw []byte) (*AdministrationPaymentCount, error) {
	out := new(AdministrationPaymentCount)
	if err := administration.abi.UnpackIntoInterface(out, "PaymentCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationPaymentsNotAscending represents a PaymentsNotAscending error raised by the Administration contract.
type AdministrationPaymentsNotAscending struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentsNotAscending()
func AdministrationPaymentsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xd14de08b3c02becba5bc2bfdbfb4fd9d8208384ebcbb812a386380776ff1a571")
}

// UnpackPaymentsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentsNotAscending()
func (administration *Administration) UnpackPaymentsNotAscendingError(raw []byte) (*AdministrationPaymentsNotAscending, error) {
	out := new(AdministrationPaymentsNotAscending)
	if err := administration.abi.UnpackIntoInterface(out, "PaymentsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationPayoutGas represents a PayoutGas error raised by the Administration contract.
type AdministrationPayoutGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutGas()
func AdministrationPayoutGasErrorID() common.Hash {
	return common.HexToHash("0xa37230a503314b46f6244a94459c23128cb035390e05646d0bbcace025647e2b")
}

// UnpackPayoutGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutGas()
func (administration *Administration) UnpackPayoutGasError(raw []byte) (*AdministrationPayoutGas, error) {
	out := new(AdministrationPayoutGas)
	if err := administration.abi.UnpackIntoInterface(out, "PayoutGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationPledgeMalformed represents a PledgeMalformed error raised by the Administration contract.
type AdministrationPledgeMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PledgeMalformed()
func AdministrationPledgeMalformedErrorID() common.Hash {
	return common.HexToHash("0xbd2e7edf8d2d1df917a417b3db5cba1623560ad593a66e99c14efd774d93386b")
}

// UnpackPledgeMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PledgeMalformed()
func (administration *Administration) UnpackPledgeMalformedError(raw []byte) (*AdministrationPledgeMalformed, error) {
	out := new(AdministrationPledgeMalformed)
	if err := administration.abi.UnpackIntoInterface(out, "PledgeMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationRecipientRefused represents a RecipientRefused error raised by the Administration contract.
type AdministrationRecipientRefused struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecipientRefused(address recipient)
func AdministrationRecipientRefusedErrorID() common.Hash {
	return common.HexToHash("0x5659e0294d9cda3babeae71779e0a92005df79016dfdb3c60ea79aa79ca242cc")
}

// UnpackRecipientRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecipientRefused(address recipient)
func (administration *Administration) UnpackRecipientRefusedError(raw []byte) (*AdministrationRecipientRefused, error) {
	out := new(AdministrationRecipientRefused)
	if err := administration.abi.UnpackIntoInterface(out, "RecipientRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationRepeatedNullifier represents a RepeatedNullifier error raised by the Administration contract.
type AdministrationRepeatedNullifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RepeatedNullifier()
func AdministrationRepeatedNullifierErrorID() common.Hash {
	return common.HexToHash("0xdce73233f6bd6be7c3d5625bcc22fbb4cd1e5413488be3aa8a4a1d66b828b9db")
}

// UnpackRepeatedNullifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RepeatedNullifier()
func (administration *Administration) UnpackRepeatedNullifierError(raw []byte) (*AdministrationRepeatedNullifier, error) {
	out := new(AdministrationRepeatedNullifier)
	if err := administration.abi.UnpackIntoInterface(out, "RepeatedNullifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationSmallOrder represents a SmallOrder error raised by the Administration contract.
type AdministrationSmallOrder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SmallOrder()
func AdministrationSmallOrderErrorID() common.Hash {
	return common.HexToHash("0x4ed228056009ce3bfb30610865fdc6e55df5ef1253b69f7d8ca7b758c76de3a5")
}

// UnpackSmallOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SmallOrder()
func (administration *Administration) UnpackSmallOrderError(raw []byte) (*AdministrationSmallOrder, error) {
	out := new(AdministrationSmallOrder)
	if err := administration.abi.UnpackIntoInterface(out, "SmallOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationStaleEpoch represents a StaleEpoch error raised by the Administration contract.
type AdministrationStaleEpoch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleEpoch()
func AdministrationStaleEpochErrorID() common.Hash {
	return common.HexToHash("0x68549ea17098cbdd1466941fd0114d293735d1e127b30b26565f4c60abc2858c")
}

// UnpackStaleEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleEpoch()
func (administration *Administration) UnpackStaleEpochError(raw []byte) (*AdministrationStaleEpoch, error) {
	out := new(AdministrationStaleEpoch)
	if err := administration.abi.UnpackIntoInterface(out, "StaleEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationStaleParticipants represents a StaleParticipants error raised by the Administration contract.
type AdministrationStaleParticipants struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleParticipants()
func AdministrationStaleParticipantsErrorID() common.Hash {
	return common.HexToHash("0xfec6261b29ee4bf7f870b75b6deb513ab56cd306228c6334fd01255cba7ae9d2")
}

// UnpackStaleParticipantsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleParticipants()
func (administration *Administration) UnpackStaleParticipantsError(raw []byte) (*AdministrationStaleParticipants, error) {
	out := new(AdministrationStaleParticipants)
	if err := administration.abi.UnpackIntoInterface(out, "StaleParticipants", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationStaleUpdate represents a StaleUpdate error raised by the Administration contract.
type AdministrationStaleUpdate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleUpdate()
func AdministrationStaleUpdateErrorID() common.Hash {
	return common.HexToHash("0x666a28144e88c41d5d21434a9e68bdbe5b0f189fa877a2ecef0bcf4aadebf358")
}

// UnpackStaleUpdateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleUpdate()
func (administration *Administration) UnpackStaleUpdateError(raw []byte) (*AdministrationStaleUpdate, error) {
	out := new(AdministrationStaleUpdate)
	if err := administration.abi.UnpackIntoInterface(out, "StaleUpdate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationSupplyOutOfRange represents a SupplyOutOfRange error raised by the Administration contract.
type AdministrationSupplyOutOfRange struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyOutOfRange(address token)
func AdministrationSupplyOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4ff471778bf8b2f64aad0651cdba32f6ea0f38193bcf07b9153bc3c866184111")
}

// UnpackSupplyOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyOutOfRange(address token)
func (administration *Administration) UnpackSupplyOutOfRangeError(raw []byte) (*AdministrationSupplyOutOfRange, error) {
	out := new(AdministrationSupplyOutOfRange)
	if err := administration.abi.UnpackIntoInterface(out, "SupplyOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationTooEarly represents a TooEarly error raised by the Administration contract.
type AdministrationTooEarly struct {
	ActiveFrom uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 activeFrom)
func AdministrationTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 activeFrom)
func (administration *Administration) UnpackTooEarlyError(raw []byte) (*AdministrationTooEarly, error) {
	out := new(AdministrationTooEarly)
	if err := administration.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationTreeFull represents a TreeFull error raised by the Administration contract.
type AdministrationTreeFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TreeFull()
func AdministrationTreeFullErrorID() common.Hash {
	return common.HexToHash("0xb48f2cf87f681f6e5e1953ff9a9b61fc72b38e92ba42ee8900d78f5e0dfa0e8a")
}

// UnpackTreeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TreeFull()
func (administration *Administration) UnpackTreeFullError(raw []byte) (*AdministrationTreeFull, error) {
	out := new(AdministrationTreeFull)
	if err := administration.abi.UnpackIntoInterface(out, "TreeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationUnauthorized represents a Unauthorized error raised by the Administration contract.
type AdministrationUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized(address caller)
func AdministrationUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x8e4a23d6a5d81f013eca4bc92aeb9214ccafcaebd1f097c350c922d6e19122d5")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized(address caller)
func (administration *Administration) UnpackUnauthorizedError(raw []byte) (*AdministrationUnauthorized, error) {
	out := new(AdministrationUnauthorized)
	if err := administration.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationUnderbacked represents a Underbacked error raised by the Administration contract.
type AdministrationUnderbacked struct {
	Token   common.Address
	Balance *big.Int
	Supply  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underbacked(address token, uint256 balance, uint256 supply)
func AdministrationUnderbackedErrorID() common.Hash {
	return common.HexToHash("0x6c9196899081bb2bc5ec11fac2070582f57658a3fd9cca992bc83279834505ce")
}

// UnpackUnderbackedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underbacked(address token, uint256 balance, uint256 supply)
func (administration *Administration) UnpackUnderbackedError(raw []byte) (*AdministrationUnderbacked, error) {
	out := new(AdministrationUnderbacked)
	if err := administration.abi.UnpackIntoInterface(out, "Underbacked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationUnknownRoot represents a UnknownRoot error raised by the Administration contract.
type AdministrationUnknownRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRoot()
func AdministrationUnknownRootErrorID() common.Hash {
	return common.HexToHash("0x8c52011601d6d0155bd76830d0a6648bd4d7f99aabdc01dc4bf2b363f2cb0fd7")
}

// UnpackUnknownRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRoot()
func (administration *Administration) UnpackUnknownRootError(raw []byte) (*AdministrationUnknownRoot, error) {
	out := new(AdministrationUnknownRoot)
	if err := administration.abi.UnpackIntoInterface(out, "UnknownRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationUpdateLength represents a UpdateLength error raised by the Administration contract.
type AdministrationUpdateLength struct {
	Indices *big.Int
	Leaves  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpdateLength(uint256 indices, uint256 leaves)
func AdministrationUpdateLengthErrorID() common.Hash {
	return common.HexToHash("0xaabeac5f73d377d5aaa3dce9ccb6dfd59fcf16468a8cc951fd414264ba755ddc")
}

// UnpackUpdateLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpdateLength(uint256 indices, uint256 leaves)
func (administration *Administration) UnpackUpdateLengthError(raw []byte) (*AdministrationUpdateLength, error) {
	out := new(AdministrationUpdateLength)
	if err := administration.abi.UnpackIntoInterface(out, "UpdateLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationWrongPreimage represents a WrongPreimage error raised by the Administration contract.
type AdministrationWrongPreimage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPreimage()
func AdministrationWrongPreimageErrorID() common.Hash {
	return common.HexToHash("0x9354b84e62dcaf9c788bd8b99659a09ebacbb47096d473e1990d808b63b68575")
}

// UnpackWrongPreimageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPreimage()
func (administration *Administration) UnpackWrongPreimageError(raw []byte) (*AdministrationWrongPreimage, error) {
	out := new(AdministrationWrongPreimage)
	if err := administration.abi.UnpackIntoInterface(out, "WrongPreimage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationZeroCommitment represents a ZeroCommitment error raised by the Administration contract.
type AdministrationZeroCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCommitment()
func AdministrationZeroCommitmentErrorID() common.Hash {
	return common.HexToHash("0x51bda03d1e0501533d78503e1e2347a46f6e975ed444a037dc6bdaed4bd98c29")
}

// UnpackZeroCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCommitment()
func (administration *Administration) UnpackZeroCommitmentError(raw []byte) (*AdministrationZeroCommitment, error) {
	out := new(AdministrationZeroCommitment)
	if err := administration.abi.UnpackIntoInterface(out, "ZeroCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationZeroNullifier represents a ZeroNullifier error raised by the Administration contract.
type AdministrationZeroNullifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroNullifier()
func AdministrationZeroNullifierErrorID() common.Hash {
	return common.HexToHash("0xcbbbbfe162ae4701512dabaf4064ef9149002e3c8d1c635dfbe7b062b950aa29")
}

// UnpackZeroNullifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroNullifier()
func (administration *Administration) UnpackZeroNullifierError(raw []byte) (*AdministrationZeroNullifier, error) {
	out := new(AdministrationZeroNullifier)
	if err := administration.abi.UnpackIntoInterface(out, "ZeroNullifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdministrationZeroSetup represents a ZeroSetup error raised by the Administration contract.
type AdministrationZeroSetup struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSetup()
func AdministrationZeroSetupErrorID() common.Hash {
	return common.HexToHash("0xabd2f307c59f118a7c31f5019012c17bf8f034b96fbac5519597320fc749e3c6")
}

// UnpackZeroSetupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSetup()
func (administration *Administration) UnpackZeroSetupError(raw []byte) (*AdministrationZeroSetup, error) {
	out := new(AdministrationZeroSetup)
	if err := administration.abi.UnpackIntoInterface(out, "ZeroSetup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsMetaData contains all meta data concerning the Deals contract.
var DealsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transferVerifier\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"CancelHashCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClosingTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DealOff\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DealOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"delay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"name\":\"DelayBelowGrace\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Delivered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"InexactTransfer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LastMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LeavesMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegsMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Locked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MintIsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoGenerationLeft\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"NoSuchLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NoSuchPayment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClosing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotALeg\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"NotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPledged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSealable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToAppend\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NullifierSpent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlySelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"PaymentCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PaymentsNotAscending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PledgeMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"RecipientRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RepeatedNullifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SmallOrder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleParticipants\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleUpdate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SupplyOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"Underbacked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnknownRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"indices\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"}],\"name\":\"UpdateLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPreimage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroNullifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSetup\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"}],\"name\":\"Appended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"AuditKeyActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"AuditKeyProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"CalledOff\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"closing\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"}],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"nullifiers\",\"type\":\"uint256[8]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"output\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[3]\",\"name\":\"audit\",\"type\":\"uint256[3]\"}],\"name\":\"Consolidated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"payments\",\"type\":\"uint256[8]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[15]\",\"name\":\"audit\",\"type\":\"uint256[15]\"},{\"indexed\":false,\"internalType\":\"bytes32[6][8]\",\"name\":\"ciphertexts\",\"type\":\"bytes32[6][8]\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"Listed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"MintPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"}],\"name\":\"Minted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"name\":\"ParticipantsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Pledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"commitments\",\"type\":\"uint256[]\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"Seized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"SettlementSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"indexed\":false,\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"}],\"name\":\"Transferred\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structClosing\",\"name\":\"closing\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransfer\",\"name\":\"transfer\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"joint\",\"type\":\"bool\"}],\"internalType\":\"structArrivingLeg[]\",\"name\":\"legs\",\"type\":\"tuple[]\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"}],\"name\":\"seize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransfer\",\"name\":\"transfer\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"joint\",\"type\":\"bool\"}],\"internalType\":\"structArrivingLeg[]\",\"name\":\"legs\",\"type\":\"tuple[]\"}],\"internalType\":\"structSettlement[]\",\"name\":\"settlements\",\"type\":\"tuple[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "Deals",
	Bin: "0x60c034608657601f612a2538819003918201601f19168301916001600160401b03831184841017608b5780849260409485528339810103126086578051906001600160a01b0382168203608657602001516001600160401b038116810360865760805260a05260405161298390816100a28239608051816120b5015260a05181610b090152f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe60a0604052600436101561001257600080fd5b60003560e01c806342b72b9b14610e0257806365190d9714610bce57806387f546a114610629578063e27fd9e6146104055763ef78e7531461005357600080fd5b346104005760606003193601126104005760043567ffffffffffffffff8111610400578060040160e0600319833603011261040057602435604435926100976112a0565b6100a083611870565b6100aa84806111c9565b809691508410156103d2576040516020810190828252602081526100cf60408261101e565b5190206100e9856100e360248701896111c9565b9061126f565b35036103a857604483019367ffffffffffffffff6101068661121d565b16421161037e57610119868098976111c9565b949050610125856112f1565b946000906000905b80821061029357505015610269576064610147910161127f565b1580610256575b61022c5760407f5c4437b6c74f82e77dde37aa0c6508356519f59117fa009f98c6d45b89c172e99184938460005260056020528260002060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905582519182526020820152a26101ca846101c5611041565b611322565b9460005b8581106101e0576101de87611454565b005b806101ed6001928661128c565b516101f9575b016101ce565b6102278861020b836100e387806111c9565b356102158961121d565b87610220868b61128c565b51926113af565b6101f3565b7f779822f70000000000000000000000000000000000000000000000000000000060005260046000fd5b50610261818561128c565b51151561014e565b7f845eadf10000000000000000000000000000000000000000000000000000000060005260046000fd5b90916102cd6102a8846100e38e809e9f6111c9565b35886102b38c61121d565b919091606092604051928352602083015260408201522090565b60005260046020526040600020546102e5848a61128c565b526102f0838961128c565b51156103755750610301828861128c565b51801515908161034b575b501561032157600180925b019099989961012d565b7fae01a7d70000000000000000000000000000000000000000000000000000000060005260046000fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019150103861030c565b91600190610317565b7f70f65caa0000000000000000000000000000000000000000000000000000000060005260046000fd5b7f9354b84e0000000000000000000000000000000000000000000000000000000060005260046000fd5b837f91a28b7a0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b600080fd5b346104005760206003193601126104005760043567ffffffffffffffff811161040057806004019060e06003198236030112610400576104436112a0565b61044c82611870565b9160a4820167ffffffffffffffff6104638261121d565b164211156105e9575061048361047982806111c9565b90506101c5611041565b9260848301359081156105465790926044019060005b6104a384806111c9565b90508110156105a257600185821c161561059a576104d36104c8826100e387806111c9565b35836102b38661121d565b908160005260046020526040600020547f800000000000000000000000000000000000000000000000000000000000000081119081610570575b501561054657600191600019906000526004602052604060002055610540610539826100e388806111c9565b35886124af565b01610499565b7fa367505a0000000000000000000000000000000000000000000000000000000060005260046000fd5b7fb0644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019150108861050d565b600190610540565b6101de86837ff81cf7c6119304bcf8dd42af9518a7e8ed4bafd1f3022fa6562a642b4eb0cb1760206105d38861121d565b67ffffffffffffffff60405191168152a2611454565b6105fb67ffffffffffffffff9161121d565b7f1f489970000000000000000000000000000000000000000000000000000000006000521660045260246000fd5b346104005760606003193601126104005760043567ffffffffffffffff81116104005760e060031982360301126104005760243567ffffffffffffffff81116104005760606003198236030112610400576044359067ffffffffffffffff821161040057366023830112156104005767ffffffffffffffff826004013511610400573660246103a084600401350284010111610400576106c76112a0565b6106d383600401611870565b6106e96106e360048401806111c9565b90612644565b506106f66024830161121d565b67ffffffffffffffff8061070c60a4880161121d565b16911611610ba45761076c61075761072760048501806111c9565b92906107356024870161121d565b67ffffffffffffffff6040519485936020850197604089526060860191611232565b9116604083015203601f19810183528261101e565b51902061077f60448401846004016111c9565b82916000915b808310610b615750505060c486013503610b375760405160208101918383526040820152604081526107b860608261101e565b519020936107f06107db6107cf60048601806111c9565b6004880135915061118d565b6107e860048401806111c9565b91905061118d565b6108026107fb611041565b9182611322565b9061081086600401356114dd565b916040519161081e83610fb7565b82526020820152604081019182526108386024860161121d565b9467ffffffffffffffff6040519661084f88610fb7565b898852166020870152600060408701526108828261087060048401806111c9565b908a600401359160248c01918b611b37565b9099917fffffffff000000000000000000000000000000000000000000000000000000008116610b2e575060208401519960848701351561054657979860448701989060005b6108d560048a01806111c9565b9050811015610a455788908b8b60016084850135841c1615610a3a576102b361090d846100e3876109149798600401906004016111c9565b359261121d565b806000526004602052604060002054907f8000000000000000000000000000000000000000000000000000000000000000821180610a11575b15610546577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd9060005260046020526040600020556000817f80000000000000000000000000000000000000000000000000000000000000008101116109e45750600191906109de907f8000000000000000000000000000000000000000000000000000000000000000018f6124af565b016108c8565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b507fb0644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821061094d565b5050600191506109de565b50610b0697507fdf63b2d96de5576daaf29d54a751adee7f67175168eebe8b71edf28ac490aa1593610aba6101de9b610ab4898f9760209c9e9a97610afc9767ffffffffffffffff9a8f610a9f8c6004018d6004016111c9565b9190960151956024846004013594019261223b565b5061121d565b9284610ad5610acb6024840161121d565b92600401806111c9565b9290936040519788971687528b870152166040850152608060608501526080840191611232565b0390a20151611454565b517f000000000000000000000000000000000000000000000000000000000000000090611753565b60005260046000fd5b7f4725ac840000000000000000000000000000000000000000000000000000000060005260046000fd5b909192610b6f84838561126f565b3590600082821015610b935750600052602052600160406000205b93019190610785565b604091600193825260205220610b8a565b7fcf4944130000000000000000000000000000000000000000000000000000000060005260046000fd5b346104005760206003193601126104005760043567ffffffffffffffff8111610400573660238201121561040057806004013567ffffffffffffffff8111610400576024820191602436918360051b01011161040057610c2c6112a0565b8015610dd85760009160005b828110610db25750610c48611041565b91600091610ce260405195610c5c87611002565b84875264ffffffffff60208801868152604089019680885260608a015260808901966060885288519167ffffffffffffffff60408b01511691603f841615600014610da6576000909897985b5252168752604094610cb9866112d9565b90610cc68751928361101e565b868252601f19610cd5886112d9565b01366020840137526114dd565b93835190610cef82610fb7565b815260208101958652838101948552600182149160005b818110610d1b576101de87610b068a51611454565b610d2f83610d2a8385896110c9565b611588565b907fffffffff00000000000000000000000000000000000000000000000000000000811690868215610d9a57610b2e5750917f2c5be6e5c79dd8c14de2f47059462705bb267e773ee319fc3d4c37d2aa7421c488829360019582519182526020820152a25b01610d06565b50505050600190610d94565b60065490989798610ca8565b92610dd16001916107e8610dc78787876110c9565b6020810190611138565b9301610c38565b7fc2e5347d0000000000000000000000000000000000000000000000000000000060005260046000fd5b34610400576060600319360112610400576004356024359060443567ffffffffffffffff81169081810361040057610e386112a0565b60408051848152602081018690529081018290526060902060005260046020526040600020549182151580610f79575b15610269578042111580610f60575b610f33575092610f25916101de94610e8d611041565b92604051958694610e9d86611002565b6000865264ffffffffff6020870191600083526040880160008152600060608a015260808901936060855267ffffffffffffffff604084519401511691603f841615600014610f2a576000905b5252168652610ef960016112d9565b90610f07604051928361101e565b60018252601f19610f1860016112d9565b01366020840137526113af565b611454565b60065490610eea565b7f1f4899700000000000000000000000000000000000000000000000000000000060005260045260246000fd5b5084600052600560205260ff6040600020541615610e77565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310610e68565b359067ffffffffffffffff8216820361040057565b6060810190811067ffffffffffffffff821117610fd357604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b60a0810190811067ffffffffffffffff821117610fd357604052565b90601f601f19910116810190811067ffffffffffffffff821117610fd357604052565b6040519060e0820182811067ffffffffffffffff821117610fd3576040528160c060ff60005464ffffffffff8116845263ffffffff8160281c16602085015267ffffffffffffffff8160481c16604085015263ffffffff8160881c16606085015263ffffffff8160a81c166080850152818160c81c16151560a085015260d01c161515910152565b91908110156111095760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610400570190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610400570180359067ffffffffffffffff821161040057602001916103a082023603831361040057565b9190820180921161119a57565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610400570180359067ffffffffffffffff821161040057602001918160051b3603831361040057565b3567ffffffffffffffff811681036104005790565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116104005760209260051b809284830137010190565b91908110156111095760051b0190565b3580151581036104005790565b80518210156111095760209160051b010190565b60ff60005460c81c166112af57565b7f0f2e5b6c0000000000000000000000000000000000000000000000000000000060005260046000fd5b67ffffffffffffffff8111610fd35760051b60200190565b906112fb826112d9565b611308604051918261101e565b828152601f1961131882946112d9565b0190602036910137565b604051929161133084611002565b6000845260208401936000855264ffffffffff60408201936000855260006060840152608083019460608652839767ffffffffffffffff604084519401511691603f8416156000146113a6576000905b5252169052604081101561139b57611397906112f1565b9052565b5061139760406112f1565b60065490611380565b7f057e82fdee533f3df5d2a57395c64e73de5fedc82d77cae6afeb51cc93f2884d8461145296946113f58186869091606092604051928352602083015260408201522090565b60005260046020527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60406000205561144a604051928392836020909392919367ffffffffffffffff60408201951681520152565b0390a36124af565b565b61145d816125ac565b603f815160208301516000547fffffffffffffffffffffffffffffff0000000000000000ffffffff000000000070ffffffffffffffff00000000000000000064ffffffffff85169360481b1691161717600055166114b85750565b60400151600655565b67ffffffffffffffff8111610fd357601f01601f191660200190565b90604051916114eb83610fb7565b6000835260408301606081528160208501526101608202828104610160148315171561119a57608401908160841161119a57611561927f3b7ead5400000000000000000000000000000000000000000000000000000000606092846115696115546044976114c1565b916040519889938461101e565b8083526114c1565b91601f1960208301930136843752526040602485015202606001910152565b909181357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2183360301811215610400576115c9908301926020810190611138565b6115d584959295611870565b936115e26040820161121d565b6040516115ee81610fb7565b86815267ffffffffffffffff6020820192168252611617604082019360808101358552806111c9565b94909561162881838c898b88611b37565b93919b90928c7fffffffff0000000000000000000000000000000000000000000000000000000081166117455750918897969593918c998b602061166f989601519661223b565b156116ce575b936116c367ffffffffffffffff7fa20b3fb425c036194cd0fdcf2019ebb9e660f8bde2fe86c9e03d3feec5a671c1959651169251916040519485948552606060208601526060850191611232565b9060408301520390a2565b925081156111095785936116c367ffffffffffffffff85611729827fa20b3fb425c036194cd0fdcf2019ebb9e660f8bde2fe86c9e03d3feec5a671c19851168986359091606092604051928352602083015260408201522090565b6000526004602052600019604060002055929695505050611675565b9c5050505050505050505050565b805191604060208301519201519083156118175773ffffffffffffffffffffffffffffffffffffffff8116156117ed578360846060600095602097606487015202840101528382519201905afa156117e15760016000511460203d1416156117b757565b7f09bde3390000000000000000000000000000000000000000000000000000000060005260046000fd5b6040513d6000823e3d90fd5b7f79e2e0030000000000000000000000000000000000000000000000000000000060005260046000fd5b50505050565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561040057016020813591019167ffffffffffffffff8211610400578160051b3603831361040057565b61187a81806111c9565b90600282108015611b0d575b611adf5781156111095760019080355b838310611a96575050506020820191816118b084836111c9565b905003611a5d5760808101359182801515911c15801590611a4d575b611a235715611a06576118e160a0820161121d565b67ffffffffffffffff806118f76040850161121d565b169116105b6119dc5760405191611969602084019460208652611939611932611920868061181d565b60e060408a0152610120890191611232565b918561181d565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878403016060880152611232565b67ffffffffffffffff61197e60408501610fa2565b1660808501526060830135801515809103610400576119d693859360c09260a08601528285015267ffffffffffffffff6119ba60a08301610fa2565b1660e0850152013561010083015203601f19810183528261101e565b51902090565b7fd27783360000000000000000000000000000000000000000000000000000000060005260046000fd5b67ffffffffffffffff611a1b60a0830161121d565b1615156118fc565b7fbd2e7edf0000000000000000000000000000000000000000000000000000000060005260046000fd5b5060c082013515158114156118cc565b82611a67916111c9565b90507feeb881f20000000000000000000000000000000000000000000000000000000060005260045260246000fd5b611aa183858461126f565b3590811115611ab557600190920191611896565b7fd14de08b0000000000000000000000000000000000000000000000000000000060005260046000fd5b507fe0e948040000000000000000000000000000000000000000000000000000000060005260045260246000fd5b5060108211611886565b9190811015611109576103a0020190565b600019811461119a5760010190565b959294919091608052600095600094611b4f836112f1565b966000908195825b868110611ce25750505003611cb85767ffffffffffffffff6020820151164211611c90575b90611b8e60408493015192839261118d565b915b611c70575081611c5357611bb164010000000091602060805101515161118d565b11155b7fffffffff000000000000000000000000000000000000000000000000000000008616159081611c4a575b50611c22575b7fffffffff00000000000000000000000000000000000000000000000000000000851615611c105750565b6113976040608051015191825161118d565b7fb48f2cf8000000000000000000000000000000000000000000000000000000009450611be5565b90501538611bdf565b611c6963fff0000091602060805101515161118d565b1115611bb4565b90801561119a57600019019060001981019080821161119a571680611b90565b7f70f65caa000000000000000000000000000000000000000000000000000000009650611b7c565b7f0e41b3680000000000000000000000000000000000000000000000000000000060005260046000fd5b611ced81888461126f565b35611d1d875167ffffffffffffffff60208a01511690839091606092604051928352602083015260408201522090565b60005260046020526040600020548686109182612221575b506000908015801590611e005780611dd7575b15611daf575b8e7fffffffff00000000000000000000000000000000000000000000000000000000918f86611d7c9161128c565b525b1615611da7575b50611d93575b600101611b57565b92611d9f600191611b28565b939050611d8b565b9c5038611d85565b7fae01a7d7000000000000000000000000000000000000000000000000000000009e50611d4e565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110611d48565b505050998a6000146121d857611e17858786611b17565b60005b8681106121805750506001851b17998c611e35868887611b17565b99611e3f81611b28565b9a8951907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000167ffffffffffffffff60208d015116611e80610380840161127f565b15612178576005905b60c0604051816101a087018237209060e0850195611ea68761121d565b9267ffffffffffffffff6040519460ff602087019746895230604089015216606087015216608085015260a084015260c083015260e082015260e08152611eef6101008261101e565b5190200660805151604083013560608401359481158015612170575b6121465785821461211c576080850135156120f25760a0850135156120f25760c0850135156120f257611f4667ffffffffffffffff9161121d565b1695600187019283881161119a576102806101009661204c837fffffffff000000000000000000000000000000000000000000000000000000009b60a49860608097019063ffffffff8251161490816120a0575b5163ffffffff168214908115612098575b50600090156120915750600052600f6020526001604060002001545b61203b61026085019a8b3590611fdc8261292b565b604051916102208301604052601083527f090cdb3fd53c65891d50a6759231fd896d11445267cbf40ef6aad7cfde6a58d16020840152604083015260e0878a8401378361014083015260a08e88016101608401376102008201526127c7565b9c90986020860135918635916126b7565b9860c46120616040608051015196875161118d565b9860406020880151970151976020878c028a01926084840137898201520152019460081b91020101013791611d7e565b9050611fc7565b905038611fab565b905063ffffffff6120e767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff600c541661118d565b421115919050611f9a565b7f51bda03d0000000000000000000000000000000000000000000000000000000060005260046000fd5b7fdce732330000000000000000000000000000000000000000000000000000000060005260046000fd5b7fcbbbbfe10000000000000000000000000000000000000000000000000000000060005260046000fd5b508515611f0b565b600390611e89565b600183821c16156121d057612196818988611b17565b6121a4604082013584612699565b9081156121bb575b5061211c576001905b01611e1a565b6121ca91506060013583612699565b386121ac565b6001906121b5565b997fde3a02ec000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008e611d7e565b9091506080612231878988611b17565b0135149038611d35565b9397969195909495600098600091825b81811061225e5750505050505050505050565b61226981838b61126f565b3590612275818c61128c565b5180159d8e6123b6575b60018060408d0151851c16149e8f806000146123a7578c516020808f01516040805167ffffffffffffffff909216825291810187905288917fe31fccd2dfdfcffd1818ab191d79c43f1fad569742c0a9c61ca038f01545595491a35b8161239e575b50612392575060019d15612382577f80000000000000000000000000000000000000000000000000000000000000000191827f80000000000000000000000000000000000000000000000000000000000000001161119a5761236d600193915b8b67ffffffffffffffff6020825192015116919091606092604051928352602083015260408201522090565b60005260046020526040600020555b0161224b565b5060019161236d60001991612341565b9d50506001915061237c565b9050158f6122e1565b6123b1868c6124af565b6122db565b90505b600187871c161561249f576123d86123d087611b28565b96868b611b17565b6124998b516040830135806000526003602052600160406000205560608401359081600052600360205260016040600020557f0b869806b1cd7b30e647b6159efa376147333620a596a559261d12d5bf1d90cc61020060a08701359460c06101a0818a01359967ffffffffffffffff61245360e0830161121d565b60405195608084013587528b60208801528d6040880152606087015216608085015261010081013560a0850152608061012082018486013701610140830137a38a6124af565b9061227f565b946124a990611b28565b946123b9565b90815164010000000081101561258257603f811615612577575b6040600181850192835160005284602052826000208452606086018051956124f58760808a015161128c565b528280830196019052848652086125725761250f836125ac565b80519160061c92600019840193841161119a5760206000939184928684526007835260408420550152527f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a3515602067ffffffffffffffff60405193604085521692a2565b505050565b4260208401526124c9565b7fb48f2cf80000000000000000000000000000000000000000000000000000000060005260046000fd5b90606082018051926080810151841561263d578051918582525194850394851161119a576040519460208601956020815282518097526040810196602084019060005b81811061262757505050807ffbfed30b7e37ec61b338ba6c471147dfad7f00743f0880a625675920d4f5080091600097980390a25252565b82518a526020998a0199909201916001016125ef565b5050509050565b9190809260018210801561268f575b611adf5781156111095760019181355b8184106126705750505050565b61267b84838561126f565b3590811115611ab557600190930192612663565b5060108211612653565b90806040830135149182156126ad57505090565b6060013514919050565b949394600052600360205260406000205415908115916127af575b5061278757600052600260205260ff604060002054161561276057600052600a60205263ffffffff60808160406000205416920151160361273b571561271757600090565b7f68549ea10000000000000000000000000000000000000000000000000000000090565b507ffec6261b0000000000000000000000000000000000000000000000000000000090565b5050507f8c5201160000000000000000000000000000000000000000000000000000000090565b505050507f63734faa0000000000000000000000000000000000000000000000000000000090565b905060005260036020526040600020541515386126d2565b90600080835160051b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001836020870120069260408601602082880192166128f6575b80821161284d575050156128475760025b8451811015612840578061283a6128346001938861128c565b5161292b565b0161281b565b5091909250565b92509190565b9092917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc09181878188518183601f198c0151967f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000088117f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000851117179a0908090893019061280a565b92508091505191601f197f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000841192019061280a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156129565750565b7f814524240000000000000000000000000000000000000000000000000000000060005260045260246000fd",
}

// Deals is an auto generated Go binding around an Ethereum contract.
type Deals struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Deals) GetABI() abi.ABI {
	return c.abi
}

// NewDeals creates a new instance of Deals.
func NewDeals() *Deals {
	parsed, err := DealsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Deals{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Deals) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address transferVerifier, uint64 grace) returns()
func (deals *Deals) PackConstructor(transferVerifier common.Address, grace uint64) []byte {
	enc, err := deals.abi.Pack("", transferVerifier, grace)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78e753.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) deal, uint256 index, bytes32 preimage) returns()
func (deals *Deals) PackCancel(deal Deal, index *big.Int, preimage [32]byte) []byte {
	enc, err := deals.abi.Pack("cancel", deal, index, preimage)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78e753.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) deal, uint256 index, bytes32 preimage) returns()
func (deals *Deals) TryPackCancel(deal Deal, index *big.Int, preimage [32]byte) ([]byte, error) {
	return deals.abi.Pack("cancel", deal, index, preimage)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f546a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) deal, (uint256[],uint64,bytes32[]) closing, ((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[] legs) returns()
func (deals *Deals) PackClose(deal Deal, closing Closing, legs []ArrivingLeg) []byte {
	enc, err := deals.abi.Pack("close", deal, closing, legs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f546a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) deal, (uint256[],uint64,bytes32[]) closing, ((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[] legs) returns()
func (deals *Deals) TryPackClose(deal Deal, closing Closing, legs []ArrivingLeg) ([]byte, error) {
	return deals.abi.Pack("close", deal, closing, legs)
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b72b9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint256 payment, bytes32 deal, uint64 deadline) returns()
func (deals *Deals) PackRefund(payment *big.Int, deal [32]byte, deadline uint64) []byte {
	enc, err := deals.abi.Pack("refund", payment, deal, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b72b9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint256 payment, bytes32 deal, uint64 deadline) returns()
func (deals *Deals) TryPackRefund(payment *big.Int, deal [32]byte, deadline uint64) ([]byte, error) {
	return deals.abi.Pack("refund", payment, deal, deadline)
}

// PackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe27fd9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seize((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) deal) returns()
func (deals *Deals) PackSeize(deal Deal) []byte {
	enc, err := deals.abi.Pack("seize", deal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe27fd9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seize((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) deal) returns()
func (deals *Deals) TryPackSeize(deal Deal) ([]byte, error) {
	return deals.abi.Pack("seize", deal)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65190d97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32),((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[])[] settlements) returns()
func (deals *Deals) PackSettle(settlements []Settlement) []byte {
	enc, err := deals.abi.Pack("settle", settlements)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65190d97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32),((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[])[] settlements) returns()
func (deals *Deals) TryPackSettle(settlements []Settlement) ([]byte, error) {
	return deals.abi.Pack("settle", settlements)
}

// DealsAppended represents a Appended event raised by the Deals contract.
type DealsAppended struct {
	Batch   uint64
	NewRoot *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DealsAppendedEventName = "Appended"

// ContractEventName returns the user-defined event name.
func (DealsAppended) ContractEventName() string {
	return DealsAppendedEventName
}

// UnpackAppendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Appended(uint64 indexed batch, uint256 newRoot)
func (deals *Deals) UnpackAppendedEvent(log *types.Log) (*DealsAppended, error) {
	event := "Appended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsAppended)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsAuditKeyActivated represents a AuditKeyActivated event raised by the Deals contract.
type DealsAuditKeyActivated struct {
	Epoch uint64
	X     *big.Int
	Y     *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DealsAuditKeyActivatedEventName = "AuditKeyActivated"

// ContractEventName returns the user-defined event name.
func (DealsAuditKeyActivated) ContractEventName() string {
	return DealsAuditKeyActivatedEventName
}

// UnpackAuditKeyActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditKeyActivated(uint64 indexed epoch, uint256 x, uint256 y)
func (deals *Deals) UnpackAuditKeyActivatedEvent(log *types.Log) (*DealsAuditKeyActivated, error) {
	event := "AuditKeyActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsAuditKeyActivated)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsAuditKeyProposed represents a AuditKeyProposed event raised by the Deals contract.
type DealsAuditKeyProposed struct {
	X          *big.Int
	Y          *big.Int
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const DealsAuditKeyProposedEventName = "AuditKeyProposed"

// ContractEventName returns the user-defined event name.
func (DealsAuditKeyProposed) ContractEventName() string {
	return DealsAuditKeyProposedEventName
}

// UnpackAuditKeyProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditKeyProposed(uint256 x, uint256 y, uint64 activeFrom)
func (deals *Deals) UnpackAuditKeyProposedEvent(log *types.Log) (*DealsAuditKeyProposed, error) {
	event := "AuditKeyProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsAuditKeyProposed)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsBurned represents a Burned event raised by the Deals contract.
type DealsBurned struct {
	Token      common.Address
	Recipient  common.Address
	Value      *big.Int
	Nullifier0 *big.Int
	Nullifier1 *big.Int
	Change     *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [2]*big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DealsBurnedEventName = "Burned"

// ContractEventName returns the user-defined event name.
func (DealsBurned) ContractEventName() string {
	return DealsBurnedEventName
}

// UnpackBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burned(address indexed token, address indexed recipient, uint256 value, uint256 nullifier0, uint256 nullifier1, uint256 change, uint64 epoch, uint256 ephemeral, uint256[2] audit)
func (deals *Deals) UnpackBurnedEvent(log *types.Log) (*DealsBurned, error) {
	event := "Burned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsBurned)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsCalledOff represents a CalledOff event raised by the Deals contract.
type DealsCalledOff struct {
	Deal     [32]byte
	Index    *big.Int
	Preimage [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DealsCalledOffEventName = "CalledOff"

// ContractEventName returns the user-defined event name.
func (DealsCalledOff) ContractEventName() string {
	return DealsCalledOffEventName
}

// UnpackCalledOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CalledOff(bytes32 indexed deal, uint256 index, bytes32 preimage)
func (deals *Deals) UnpackCalledOffEvent(log *types.Log) (*DealsCalledOff, error) {
	event := "CalledOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsCalledOff)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsClaimed represents a Claimed event raised by the Deals contract.
type DealsClaimed struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DealsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (DealsClaimed) ContractEventName() string {
	return DealsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed token, address indexed recipient, uint256 amount)
func (deals *Deals) UnpackClaimedEvent(log *types.Log) (*DealsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsClaimed)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsClosed represents a Closed event raised by the Deals contract.
type DealsClosed struct {
	Deal     [32]byte
	Deadline uint64
	Closing  [32]byte
	Time     uint64
	Payments []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DealsClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (DealsClosed) ContractEventName() string {
	return DealsClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(bytes32 indexed deal, uint64 deadline, bytes32 closing, uint64 time, uint256[] payments)
func (deals *Deals) UnpackClosedEvent(log *types.Log) (*DealsClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsClosed)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsConsolidated represents a Consolidated event raised by the Deals contract.
type DealsConsolidated struct {
	Nullifiers [8]*big.Int
	Output     *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [3]*big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DealsConsolidatedEventName = "Consolidated"

// ContractEventName returns the user-defined event name.
func (DealsConsolidated) ContractEventName() string {
	return DealsConsolidatedEventName
}

// UnpackConsolidatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Consolidated(uint256[8] nullifiers, uint256 output, uint64 epoch, uint256 ephemeral, uint256[3] audit)
func (deals *Deals) UnpackConsolidatedEvent(log *types.Log) (*DealsConsolidated, error) {
	event := "Consolidated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsConsolidated)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsCredited represents a Credited event raised by the Deals contract.
type DealsCredited struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DealsCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (DealsCredited) ContractEventName() string {
	return DealsCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed token, address indexed recipient, uint256 amount)
func (deals *Deals) UnpackCreditedEvent(log *types.Log) (*DealsCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsCredited)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsDistributed represents a Distributed event raised by the Deals contract.
type DealsDistributed struct {
	Nullifier0  *big.Int
	Nullifier1  *big.Int
	Payments    [8]*big.Int
	Change      *big.Int
	Epoch       uint64
	Ephemeral   *big.Int
	Audit       [15]*big.Int
	Ciphertexts [8][6][32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const DealsDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (DealsDistributed) ContractEventName() string {
	return DealsDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256[8] payments, uint256 change, uint64 epoch, uint256 ephemeral, uint256[15] audit, bytes32[6][8] ciphertexts)
func (deals *Deals) UnpackDistributedEvent(log *types.Log) (*DealsDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsDistributed)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsHeld represents a Held event raised by the Deals contract.
type DealsHeld struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DealsHeldEventName = "Held"

// ContractEventName returns the user-defined event name.
func (DealsHeld) ContractEventName() string {
	return DealsHeldEventName
}

// UnpackHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Held(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (deals *Deals) UnpackHeldEvent(log *types.Log) (*DealsHeld, error) {
	event := "Held"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsHeld)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsListed represents a Listed event raised by the Deals contract.
type DealsListed struct {
	Token  common.Address
	Listed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const DealsListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (DealsListed) ContractEventName() string {
	return DealsListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(address indexed token, bool listed)
func (deals *Deals) UnpackListedEvent(log *types.Log) (*DealsListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsListed)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsMintPaused represents a MintPaused event raised by the Deals contract.
type DealsMintPaused struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const DealsMintPausedEventName = "MintPaused"

// ContractEventName returns the user-defined event name.
func (DealsMintPaused) ContractEventName() string {
	return DealsMintPausedEventName
}

// UnpackMintPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MintPaused(bool paused)
func (deals *Deals) UnpackMintPausedEvent(log *types.Log) (*DealsMintPaused, error) {
	event := "MintPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsMintPaused)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsMinted represents a Minted event raised by the Deals contract.
type DealsMinted struct {
	Token      common.Address
	Payer      common.Address
	Amount     *big.Int
	Commitment *big.Int
	Salt       *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit0     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DealsMintedEventName = "Minted"

// ContractEventName returns the user-defined event name.
func (DealsMinted) ContractEventName() string {
	return DealsMintedEventName
}

// UnpackMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Minted(address indexed token, address indexed payer, uint256 amount, uint256 commitment, uint256 salt, uint64 epoch, uint256 ephemeral, uint256 audit0)
func (deals *Deals) UnpackMintedEvent(log *types.Log) (*DealsMinted, error) {
	event := "Minted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsMinted)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsParticipantsUpdated represents a ParticipantsUpdated event raised by the Deals contract.
type DealsParticipantsUpdated struct {
	Indices    []uint32
	Leaves     []*big.Int
	NewRoot    *big.Int
	Generation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const DealsParticipantsUpdatedEventName = "ParticipantsUpdated"

// ContractEventName returns the user-defined event name.
func (DealsParticipantsUpdated) ContractEventName() string {
	return DealsParticipantsUpdatedEventName
}

// UnpackParticipantsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParticipantsUpdated(uint32[] indices, uint256[] leaves, uint256 newRoot, uint32 generation)
func (deals *Deals) UnpackParticipantsUpdatedEvent(log *types.Log) (*DealsParticipantsUpdated, error) {
	event := "ParticipantsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsParticipantsUpdated)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsPledged represents a Pledged event raised by the Deals contract.
type DealsPledged struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DealsPledgedEventName = "Pledged"

// ContractEventName returns the user-defined event name.
func (DealsPledged) ContractEventName() string {
	return DealsPledgedEventName
}

// UnpackPledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pledged(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (deals *Deals) UnpackPledgedEvent(log *types.Log) (*DealsPledged, error) {
	event := "Pledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsPledged)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsQueued represents a Queued event raised by the Deals contract.
type DealsQueued struct {
	Position    *big.Int
	Commitments []*big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DealsQueuedEventName = "Queued"

// ContractEventName returns the user-defined event name.
func (DealsQueued) ContractEventName() string {
	return DealsQueuedEventName
}

// UnpackQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Queued(uint256 indexed position, uint256[] commitments)
func (deals *Deals) UnpackQueuedEvent(log *types.Log) (*DealsQueued, error) {
	event := "Queued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsQueued)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsRefunded represents a Refunded event raised by the Deals contract.
type DealsRefunded struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DealsRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (DealsRefunded) ContractEventName() string {
	return DealsRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (deals *Deals) UnpackRefundedEvent(log *types.Log) (*DealsRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsRefunded)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsSealed represents a Sealed event raised by the Deals contract.
type DealsSealed struct {
	Batch uint64
	Count uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const DealsSealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (DealsSealed) ContractEventName() string {
	return DealsSealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint64 indexed batch, uint8 count)
func (deals *Deals) UnpackSealedEvent(log *types.Log) (*DealsSealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsSealed)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsSeized represents a Seized event raised by the Deals contract.
type DealsSeized struct {
	Deal     [32]byte
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const DealsSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (DealsSeized) ContractEventName() string {
	return DealsSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(bytes32 indexed deal, uint64 deadline)
func (deals *Deals) UnpackSeizedEvent(log *types.Log) (*DealsSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsSeized)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsSettled represents a Settled event raised by the Deals contract.
type DealsSettled struct {
	Deal     [32]byte
	Deadline uint64
	Payments []*big.Int
	Pledged  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DealsSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (DealsSettled) ContractEventName() string {
	return DealsSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed deal, uint64 deadline, uint256[] payments, uint256 pledged)
func (deals *Deals) UnpackSettledEvent(log *types.Log) (*DealsSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsSettled)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsSettlementSkipped represents a SettlementSkipped event raised by the Deals contract.
type DealsSettlementSkipped struct {
	Index  *big.Int
	Deal   [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const DealsSettlementSkippedEventName = "SettlementSkipped"

// ContractEventName returns the user-defined event name.
func (DealsSettlementSkipped) ContractEventName() string {
	return DealsSettlementSkippedEventName
}

// UnpackSettlementSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementSkipped(uint256 indexed index, bytes32 deal, bytes4 reason)
func (deals *Deals) UnpackSettlementSkippedEvent(log *types.Log) (*DealsSettlementSkipped, error) {
	event := "SettlementSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsSettlementSkipped)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsSkipped represents a Skipped event raised by the Deals contract.
type DealsSkipped struct {
	Index      *big.Int
	Nullifier0 *big.Int
	Reason     [4]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DealsSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (DealsSkipped) ContractEventName() string {
	return DealsSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(uint256 indexed index, uint256 nullifier0, bytes4 reason)
func (deals *Deals) UnpackSkippedEvent(log *types.Log) (*DealsSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsSkipped)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DealsTransferred represents a Transferred event raised by the Deals contract.
type DealsTransferred struct {
	Nullifier0 *big.Int
	Nullifier1 *big.Int
	Payment    *big.Int
	Change     *big.Int
	Refund     *big.Int
	Deal       [32]byte
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [4]*big.Int
	Ciphertext [6][32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const DealsTransferredEventName = "Transferred"

// ContractEventName returns the user-defined event name.
func (DealsTransferred) ContractEventName() string {
	return DealsTransferredEventName
}

// UnpackTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transferred(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256 payment, uint256 change, uint256 refund, bytes32 deal, uint64 epoch, uint256 ephemeral, uint256[4] audit, bytes32[6] ciphertext)
func (deals *Deals) UnpackTransferredEvent(log *types.Log) (*DealsTransferred, error) {
	event := "Transferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DealsTransferred)
	if len(log.Data) > 0 {
		if err := deals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (deals *Deals) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deals.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return deals.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["CancelHashCount"].ID.Bytes()[:4]) {
		return deals.UnpackCancelHashCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["ClosingTooLate"].ID.Bytes()[:4]) {
		return deals.UnpackClosingTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["DeadlineNotPassed"].ID.Bytes()[:4]) {
		return deals.UnpackDeadlineNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return deals.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["DealOff"].ID.Bytes()[:4]) {
		return deals.UnpackDealOffError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["DealOver"].ID.Bytes()[:4]) {
		return deals.UnpackDealOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["DelayBelowGrace"].ID.Bytes()[:4]) {
		return deals.UnpackDelayBelowGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Delivered"].ID.Bytes()[:4]) {
		return deals.UnpackDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return deals.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return deals.UnpackInexactTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return deals.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["LastMalformed"].ID.Bytes()[:4]) {
		return deals.UnpackLastMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["LeavesMismatch"].ID.Bytes()[:4]) {
		return deals.UnpackLeavesMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["LegMissing"].ID.Bytes()[:4]) {
		return deals.UnpackLegMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["LegUsed"].ID.Bytes()[:4]) {
		return deals.UnpackLegUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["LegsMalformed"].ID.Bytes()[:4]) {
		return deals.UnpackLegsMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return deals.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["MintIsPaused"].ID.Bytes()[:4]) {
		return deals.UnpackMintIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return deals.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoGenerationLeft"].ID.Bytes()[:4]) {
		return deals.UnpackNoGenerationLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoProposal"].ID.Bytes()[:4]) {
		return deals.UnpackNoProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoSuchLeaf"].ID.Bytes()[:4]) {
		return deals.UnpackNoSuchLeafError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoSuchPayment"].ID.Bytes()[:4]) {
		return deals.UnpackNoSuchPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return deals.UnpackNoVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotAClosing"].ID.Bytes()[:4]) {
		return deals.UnpackNotAClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotALeg"].ID.Bytes()[:4]) {
		return deals.UnpackNotALegError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotHeld"].ID.Bytes()[:4]) {
		return deals.UnpackNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotInField"].ID.Bytes()[:4]) {
		return deals.UnpackNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return deals.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return deals.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotPledged"].ID.Bytes()[:4]) {
		return deals.UnpackNotPledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotSealable"].ID.Bytes()[:4]) {
		return deals.UnpackNotSealableError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NothingCredited"].ID.Bytes()[:4]) {
		return deals.UnpackNothingCreditedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NothingToAppend"].ID.Bytes()[:4]) {
		return deals.UnpackNothingToAppendError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NullifierSpent"].ID.Bytes()[:4]) {
		return deals.UnpackNullifierSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return deals.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["PaymentCount"].ID.Bytes()[:4]) {
		return deals.UnpackPaymentCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["PaymentsNotAscending"].ID.Bytes()[:4]) {
		return deals.UnpackPaymentsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["PayoutGas"].ID.Bytes()[:4]) {
		return deals.UnpackPayoutGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["PledgeMalformed"].ID.Bytes()[:4]) {
		return deals.UnpackPledgeMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["RecipientRefused"].ID.Bytes()[:4]) {
		return deals.UnpackRecipientRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["RepeatedNullifier"].ID.Bytes()[:4]) {
		return deals.UnpackRepeatedNullifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["SmallOrder"].ID.Bytes()[:4]) {
		return deals.UnpackSmallOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["StaleEpoch"].ID.Bytes()[:4]) {
		return deals.UnpackStaleEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["StaleParticipants"].ID.Bytes()[:4]) {
		return deals.UnpackStaleParticipantsError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["StaleUpdate"].ID.Bytes()[:4]) {
		return deals.UnpackStaleUpdateError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["SupplyOutOfRange"].ID.Bytes()[:4]) {
		return deals.UnpackSupplyOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return deals.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["TreeFull"].ID.Bytes()[:4]) {
		return deals.UnpackTreeFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return deals.UnpackUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Underbacked"].ID.Bytes()[:4]) {
		return deals.UnpackUnderbackedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["UnknownRoot"].ID.Bytes()[:4]) {
		return deals.UnpackUnknownRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["UpdateLength"].ID.Bytes()[:4]) {
		return deals.UnpackUpdateLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["WrongPreimage"].ID.Bytes()[:4]) {
		return deals.UnpackWrongPreimageError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["ZeroCommitment"].ID.Bytes()[:4]) {
		return deals.UnpackZeroCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["ZeroNullifier"].ID.Bytes()[:4]) {
		return deals.UnpackZeroNullifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["ZeroSetup"].ID.Bytes()[:4]) {
		return deals.UnpackZeroSetupError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DealsAmountOutOfRange represents a AmountOutOfRange error raised by the Deals contract.
type DealsAmountOutOfRange struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint256 amount)
func DealsAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x66c28b188d809880d854c07ac8c32be3a216f9f5a4f1c7a63d3294059af091aa")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint256 amount)
func (deals *Deals) UnpackAmountOutOfRangeError(raw []byte) (*DealsAmountOutOfRange, error) {
	out := new(DealsAmountOutOfRange)
	if err := deals.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsCancelHashCount represents a CancelHashCount error raised by the Deals contract.
type DealsCancelHashCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CancelHashCount(uint256 count)
func DealsCancelHashCountErrorID() common.Hash {
	return common.HexToHash("0xeeb881f2de9557756436280381c12bbbc16704a0022bde9ef66b143dd50397b9")
}

// UnpackCancelHashCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CancelHashCount(uint256 count)
func (deals *Deals) UnpackCancelHashCountError(raw []byte) (*DealsCancelHashCount, error) {
	out := new(DealsCancelHashCount)
	if err := deals.abi.UnpackIntoInterface(out, "CancelHashCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsClosingTooLate represents a ClosingTooLate error raised by the Deals contract.
type DealsClosingTooLate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClosingTooLate()
func DealsClosingTooLateErrorID() common.Hash {
	return common.HexToHash("0xcf494413e4689a107fc04b2d362081ef07ea8db28d70de44e0a8fe7d662deb32")
}

// UnpackClosingTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClosingTooLate()
func (deals *Deals) UnpackClosingTooLateError(raw []byte) (*DealsClosingTooLate, error) {
	out := new(DealsClosingTooLate)
	if err := deals.abi.UnpackIntoInterface(out, "ClosingTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsDeadlineNotPassed represents a DeadlineNotPassed error raised by the Deals contract.
type DealsDeadlineNotPassed struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotPassed(uint64 deadline)
func DealsDeadlineNotPassedErrorID() common.Hash {
	return common.HexToHash("0x1f4899705623c85fab8845c7d24eaa5204260915a896f70890a590d5027681bb")
}

// UnpackDeadlineNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotPassed(uint64 deadline)
func (deals *Deals) UnpackDeadlineNotPassedError(raw []byte) (*DealsDeadlineNotPassed, error) {
	out := new(DealsDeadlineNotPassed)
	if err := deals.abi.UnpackIntoInterface(out, "DeadlineNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsDeadlinePassed represents a DeadlinePassed error raised by the Deals contract.
type DealsDeadlinePassed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed()
func DealsDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x70f65caac7c09036bde4bbed5e995a002d66fa61e6f109973be165cfef0a86ce")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed()
func (deals *Deals) UnpackDeadlinePassedError(raw []byte) (*DealsDeadlinePassed, error) {
	out := new(DealsDeadlinePassed)
	if err := deals.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsDealOff represents a DealOff error raised by the Deals contract.
type DealsDealOff struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DealOff()
func DealsDealOffErrorID() common.Hash {
	return common.HexToHash("0xf9f93e3d04cf0a99c1520825ec810c6274ac1702194aa210d12da02fe37e3832")
}

// UnpackDealOffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DealOff()
func (deals *Deals) UnpackDealOffError(raw []byte) (*DealsDealOff, error) {
	out := new(DealsDealOff)
	if err := deals.abi.UnpackIntoInterface(out, "DealOff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsDealOver represents a DealOver error raised by the Deals contract.
type DealsDealOver struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DealOver()
func DealsDealOverErrorID() common.Hash {
	return common.HexToHash("0xae01a7d7fd75c4786ff0d890689a9366c8f22828dc56c9b422900c738ea574bc")
}

// UnpackDealOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DealOver()
func (deals *Deals) UnpackDealOverError(raw []byte) (*DealsDealOver, error) {
	out := new(DealsDealOver)
	if err := deals.abi.UnpackIntoInterface(out, "DealOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsDelayBelowGrace represents a DelayBelowGrace error raised by the Deals contract.
type DealsDelayBelowGrace struct {
	Delay uint64
	Grace uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayBelowGrace(uint64 delay, uint64 grace)
func DealsDelayBelowGraceErrorID() common.Hash {
	return common.HexToHash("0x69f6ac5b1ab03e717a74bd9e303d41d782629ec31f900252e7dba487e9f18fe2")
}

// UnpackDelayBelowGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayBelowGrace(uint64 delay, uint64 grace)
func (deals *Deals) UnpackDelayBelowGraceError(raw []byte) (*DealsDelayBelowGrace, error) {
	out := new(DealsDelayBelowGrace)
	if err := deals.abi.UnpackIntoInterface(out, "DelayBelowGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsDelivered represents a Delivered error raised by the Deals contract.
type DealsDelivered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivered()
func DealsDeliveredErrorID() common.Hash {
	return common.HexToHash("0x779822f74c5b9c254ba505f56b3198e1c3435161064dcb6a5bff803589dc6973")
}

// UnpackDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivered()
func (deals *Deals) UnpackDeliveredError(raw []byte) (*DealsDelivered, error) {
	out := new(DealsDelivered)
	if err := deals.abi.UnpackIntoInterface(out, "Delivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsEmptyBatch represents a EmptyBatch error raised by the Deals contract.
type DealsEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func DealsEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (deals *Deals) UnpackEmptyBatchError(raw []byte) (*DealsEmptyBatch, error) {
	out := new(DealsEmptyBatch)
	if err := deals.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsInexactTransfer represents a InexactTransfer error raised by the Deals contract.
type DealsInexactTransfer struct {
	Token    common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(address token, uint256 expected, uint256 actual)
func DealsInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x495a99629ecb8d0923dbf5e4ef24537394974bb43afd45c431e60fc25ce5c5f4")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(address token, uint256 expected, uint256 actual)
func (deals *Deals) UnpackInexactTransferError(raw []byte) (*DealsInexactTransfer, error) {
	out := new(DealsInexactTransfer)
	if err := deals.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsInvalidProof represents a InvalidProof error raised by the Deals contract.
type DealsInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func DealsInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (deals *Deals) UnpackInvalidProofError(raw []byte) (*DealsInvalidProof, error) {
	out := new(DealsInvalidProof)
	if err := deals.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsLastMalformed represents a LastMalformed error raised by the Deals contract.
type DealsLastMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LastMalformed()
func DealsLastMalformedErrorID() common.Hash {
	return common.HexToHash("0xd27783362f9c6ee13cc1de9c354ea5526a954d9792d060a2fe70b8b580cffe16")
}

// UnpackLastMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LastMalformed()
func (deals *Deals) UnpackLastMalformedError(raw []byte) (*DealsLastMalformed, error) {
	out := new(DealsLastMalformed)
	if err := deals.abi.UnpackIntoInterface(out, "LastMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsLeavesMismatch represents a LeavesMismatch error raised by the Deals contract.
type DealsLeavesMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeavesMismatch()
func DealsLeavesMismatchErrorID() common.Hash {
	return common.HexToHash("0xebdaa5789707c1623b22a1ed7aaa8bfccdab07223183ac048a1cd2f7d6a650d5")
}

// UnpackLeavesMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeavesMismatch()
func (deals *Deals) UnpackLeavesMismatchError(raw []byte) (*DealsLeavesMismatch, error) {
	out := new(DealsLeavesMismatch)
	if err := deals.abi.UnpackIntoInterface(out, "LeavesMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsLegMissing represents a LegMissing error raised by the Deals contract.
type DealsLegMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegMissing()
func DealsLegMissingErrorID() common.Hash {
	return common.HexToHash("0xde3a02ecf89b9e082ba03ab1f845a85e3527a93219495904ee7b09d946d5748d")
}

// UnpackLegMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegMissing()
func (deals *Deals) UnpackLegMissingError(raw []byte) (*DealsLegMissing, error) {
	out := new(DealsLegMissing)
	if err := deals.abi.UnpackIntoInterface(out, "LegMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsLegUsed represents a LegUsed error raised by the Deals contract.
type DealsLegUsed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegUsed()
func DealsLegUsedErrorID() common.Hash {
	return common.HexToHash("0xcab67a51bf315027005fa7e47e7364e9ffbaed27b5ca4c2ecfc036b7f12b5de3")
}

// UnpackLegUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegUsed()
func (deals *Deals) UnpackLegUsedError(raw []byte) (*DealsLegUsed, error) {
	out := new(DealsLegUsed)
	if err := deals.abi.UnpackIntoInterface(out, "LegUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsLegsMalformed represents a LegsMalformed error raised by the Deals contract.
type DealsLegsMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegsMalformed()
func DealsLegsMalformedErrorID() common.Hash {
	return common.HexToHash("0x0e41b368dcfe4015748d8310a83273db61eda1f160e8b06a2bd3c1545acb13f2")
}

// UnpackLegsMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegsMalformed()
func (deals *Deals) UnpackLegsMalformedError(raw []byte) (*DealsLegsMalformed, error) {
	out := new(DealsLegsMalformed)
	if err := deals.abi.UnpackIntoInterface(out, "LegsMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsLocked represents a Locked error raised by the Deals contract.
type DealsLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func DealsLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (deals *Deals) UnpackLockedError(raw []byte) (*DealsLocked, error) {
	out := new(DealsLocked)
	if err := deals.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsMintIsPaused represents a MintIsPaused error raised by the Deals contract.
type DealsMintIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MintIsPaused()
func DealsMintIsPausedErrorID() common.Hash {
	return common.HexToHash("0x58fc3182f7b54af64d9889f1d447aa11776377c33e6c7970761db72de73b69bc")
}

// UnpackMintIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MintIsPaused()
func (deals *Deals) UnpackMintIsPausedError(raw []byte) (*DealsMintIsPaused, error) {
	out := new(DealsMintIsPaused)
	if err := deals.abi.UnpackIntoInterface(out, "MintIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoCode represents a NoCode error raised by the Deals contract.
type DealsNoCode struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address account)
func DealsNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address account)
func (deals *Deals) UnpackNoCodeError(raw []byte) (*DealsNoCode, error) {
	out := new(DealsNoCode)
	if err := deals.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoGenerationLeft represents a NoGenerationLeft error raised by the Deals contract.
type DealsNoGenerationLeft struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoGenerationLeft()
func DealsNoGenerationLeftErrorID() common.Hash {
	return common.HexToHash("0x3bac81ce27d114053006542f02147315478996b3f019ad267c5f85d643f0dbc2")
}

// UnpackNoGenerationLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoGenerationLeft()
func (deals *Deals) UnpackNoGenerationLeftError(raw []byte) (*DealsNoGenerationLeft, error) {
	out := new(DealsNoGenerationLeft)
	if err := deals.abi.UnpackIntoInterface(out, "NoGenerationLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoProposal represents a NoProposal error raised by the Deals contract.
type DealsNoProposal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoProposal()
func DealsNoProposalErrorID() common.Hash {
	return common.HexToHash("0x0dc5fde963afd58000d00ae314ebbec964f60dc678ba7fc3a23e096e0b928c93")
}

// UnpackNoProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoProposal()
func (deals *Deals) UnpackNoProposalError(raw []byte) (*DealsNoProposal, error) {
	out := new(DealsNoProposal)
	if err := deals.abi.UnpackIntoInterface(out, "NoProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoSuchLeaf represents a NoSuchLeaf error raised by the Deals contract.
type DealsNoSuchLeaf struct {
	Index uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchLeaf(uint32 index)
func DealsNoSuchLeafErrorID() common.Hash {
	return common.HexToHash("0x0925f0e8f29cd59076fe621a042b7769941521e23d32f4d3a6dd1523351bcc39")
}

// UnpackNoSuchLeafError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchLeaf(uint32 index)
func (deals *Deals) UnpackNoSuchLeafError(raw []byte) (*DealsNoSuchLeaf, error) {
	out := new(DealsNoSuchLeaf)
	if err := deals.abi.UnpackIntoInterface(out, "NoSuchLeaf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoSuchPayment represents a NoSuchPayment error raised by the Deals contract.
type DealsNoSuchPayment struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPayment(uint256 index)
func DealsNoSuchPaymentErrorID() common.Hash {
	return common.HexToHash("0x91a28b7a52431a5ef4ba4b74829e77af456639138ca435007c608bc8456592b5")
}

// UnpackNoSuchPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPayment(uint256 index)
func (deals *Deals) UnpackNoSuchPaymentError(raw []byte) (*DealsNoSuchPayment, error) {
	out := new(DealsNoSuchPayment)
	if err := deals.abi.UnpackIntoInterface(out, "NoSuchPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoVerifier represents a NoVerifier error raised by the Deals contract.
type DealsNoVerifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier()
func DealsNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x79e2e003121ccccb14b9d6ad556551fcc26325bb1110996393d1abd965e5fc75")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier()
func (deals *Deals) UnpackNoVerifierError(raw []byte) (*DealsNoVerifier, error) {
	out := new(DealsNoVerifier)
	if err := deals.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotAClosing represents a NotAClosing error raised by the Deals contract.
type DealsNotAClosing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAClosing()
func DealsNotAClosingErrorID() common.Hash {
	return common.HexToHash("0x4725ac848dbcff03f1a6cef9a42400dafd8c8846c4f0b465348b9bc3a58e4c77")
}

// UnpackNotAClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAClosing()
func (deals *Deals) UnpackNotAClosingError(raw []byte) (*DealsNotAClosing, error) {
	out := new(DealsNotAClosing)
	if err := deals.abi.UnpackIntoInterface(out, "NotAClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotALeg represents a NotALeg error raised by the Deals contract.
type DealsNotALeg struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotALeg()
func DealsNotALegErrorID() common.Hash {
	return common.HexToHash("0x38259b94541eb9c6f1ae24ab1f373978d0de6bb8754c5464467c84a4f054ed54")
}

// UnpackNotALegError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotALeg()
func (deals *Deals) UnpackNotALegError(raw []byte) (*DealsNotALeg, error) {
	out := new(DealsNotALeg)
	if err := deals.abi.UnpackIntoInterface(out, "NotALeg", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotHeld represents a NotHeld error raised by the Deals contract.
type DealsNotHeld struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHeld()
func DealsNotHeldErrorID() common.Hash {
	return common.HexToHash("0x845eadf12601bf5dc6c571fdc255295117b0296429ac7cfb4f424d4d4086ee38")
}

// UnpackNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHeld()
func (deals *Deals) UnpackNotHeldError(raw []byte) (*DealsNotHeld, error) {
	out := new(DealsNotHeld)
	if err := deals.abi.UnpackIntoInterface(out, "NotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotInField represents a NotInField error raised by the Deals contract.
type DealsNotInField struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInField(uint256 value)
func DealsNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x81452424a5ecc8f087db8603e93ef219e8a1d59f781e33573a10d2a59fa29a1f")
}

// UnpackNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInField(uint256 value)
func (deals *Deals) UnpackNotInFieldError(raw []byte) (*DealsNotInField, error) {
	out := new(DealsNotInField)
	if err := deals.abi.UnpackIntoInterface(out, "NotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotListed represents a NotListed error raised by the Deals contract.
type DealsNotListed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address token)
func DealsNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address token)
func (deals *Deals) UnpackNotListedError(raw []byte) (*DealsNotListed, error) {
	out := new(DealsNotListed)
	if err := deals.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotOnCurve represents a NotOnCurve error raised by the Deals contract.
type DealsNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve()
func DealsNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x61586bdd05941870730f9d7aaec5f30f281e2c69ad54ebffe7836df967030dea")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve()
func (deals *Deals) UnpackNotOnCurveError(raw []byte) (*DealsNotOnCurve, error) {
	out := new(DealsNotOnCurve)
	if err := deals.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotPledged represents a NotPledged error raised by the Deals contract.
type DealsNotPledged struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPledged()
func DealsNotPledgedErrorID() common.Hash {
	return common.HexToHash("0xa367505a76ce093f754485d28563b3c62a80fa8e9c03527029d7b357fe54e507")
}

// UnpackNotPledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPledged()
func (deals *Deals) UnpackNotPledgedError(raw []byte) (*DealsNotPledged, error) {
	out := new(DealsNotPledged)
	if err := deals.abi.UnpackIntoInterface(out, "NotPledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotSealable represents a NotSealable error raised by the Deals contract.
type DealsNotSealable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealable()
func DealsNotSealableErrorID() common.Hash {
	return common.HexToHash("0xb90c842e37df2cb0eab5cb9b5cf01814a5dd4ceb4ce4a6e0e2ed199c9ff88793")
}

// UnpackNotSealableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealable()
func (deals *Deals) UnpackNotSealableError(raw []byte) (*DealsNotSealable, error) {
	out := new(DealsNotSealable)
	if err := deals.abi.UnpackIntoInterface(out, "NotSealable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNothingCredited represents a NothingCredited error raised by the Deals contract.
type DealsNothingCredited struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCredited()
func DealsNothingCreditedErrorID() common.Hash {
	return common.HexToHash("0xfc193fc0a9a42a21acaf4dbe5d1ea986beffcfea047b8a912d74fed3fbdb0c5b")
}

// UnpackNothingCreditedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCredited()
func (deals *Deals) UnpackNothingCreditedError(raw []byte) (*DealsNothingCredited, error) {
	out := new(DealsNothingCredited)
	if err := deals.abi.UnpackIntoInterface(out, "NothingCredited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNothingToAppend represents a NothingToAppend error raised by the Deals contract.
type DealsNothingToAppend struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToAppend()
func DealsNothingToAppendErrorID() common.Hash {
	return common.HexToHash("0x54afc7be2dec9ba9ba9aebdd8324a7ee0513e3c28117c90cf64464c0a8be010a")
}

// UnpackNothingToAppendError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToAppend()
func (deals *Deals) UnpackNothingToAppendError(raw []byte) (*DealsNothingToAppend, error) {
	out := new(DealsNothingToAppend)
	if err := deals.abi.UnpackIntoInterface(out, "NothingToAppend", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNullifierSpent represents a NullifierSpent error raised by the Deals contract.
type DealsNullifierSpent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NullifierSpent()
func DealsNullifierSpentErrorID() common.Hash {
	return common.HexToHash("0x63734faa4a65436eccb862469308d511d0c6e9ee87049df95552dafaf5bda398")
}

// UnpackNullifierSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NullifierSpent()
func (deals *Deals) UnpackNullifierSpentError(raw []byte) (*DealsNullifierSpent, error) {
	out := new(DealsNullifierSpent)
	if err := deals.abi.UnpackIntoInterface(out, "NullifierSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsOnlySelf represents a OnlySelf error raised by the Deals contract.
type DealsOnlySelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySelf()
func DealsOnlySelfErrorID() common.Hash {
	return common.HexToHash("0x14d4a4e8a5140da60b7a280478fb427da973ca582a83cf5dbad8c5f2abee9ba4")
}

// UnpackOnlySelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySelf()
func (deals *Deals) UnpackOnlySelfError(raw []byte) (*DealsOnlySelf, error) {
	out := new(DealsOnlySelf)
	if err := deals.abi.UnpackIntoInterface(out, "OnlySelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsPaymentCount represents a PaymentCount error raised by the Deals contract.
type DealsPaymentCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentCount(uint256 count)
func DealsPaymentCountErrorID() common.Hash {
	return common.HexToHash("0xe0e9480477e0741c5b483e5c942df8b2005e5afdaa1101743e43672369639791")
}

// UnpackPaymentCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentCount(uint256 count)
func (deals *Deals) UnpackPaymentCountError(raw []byte) (*DealsPaymentCount, error) {
	out := new(DealsPaymentCount)
	if err := deals.abi.UnpackIntoInterface(out, "PaymentCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsPaymentsNotAscending represents a PaymentsNotAscending error raised by the Deals contract.
type DealsPaymentsNotAscending struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentsNotAscending()
func DealsPaymentsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xd14de08b3c02becba5bc2bfdbfb4fd9d8208384ebcbb812a386380776ff1a571")
}

// UnpackPaymentsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentsNotAscending()
func (deals *Deals) UnpackPaymentsNotAscendingError(raw []byte) (*DealsPaymentsNotAscending, error) {
	out := new(DealsPaymentsNotAscending)
	if err := deals.abi.UnpackIntoInterface(out, "PaymentsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsPayoutGas represents a PayoutGas error raised by the Deals contract.
type DealsPayoutGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutGas()
func DealsPayoutGasErrorID() common.Hash {
	return common.HexToHash("0xa37230a503314b46f6244a94459c23128cb035390e05646d0bbcace025647e2b")
}

// UnpackPayoutGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutGas()
func (deals *Deals) UnpackPayoutGasError(raw []byte) (*DealsPayoutGas, error) {
	out := new(DealsPayoutGas)
	if err := deals.abi.UnpackIntoInterface(out, "PayoutGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsPledgeMalformed represents a PledgeMalformed error raised by the Deals contract.
type DealsPledgeMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PledgeMalformed()
func DealsPledgeMalformedErrorID() common.Hash {
	return common.HexToHash("0xbd2e7edf8d2d1df917a417b3db5cba1623560ad593a66e99c14efd774d93386b")
}

// UnpackPledgeMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PledgeMalformed()
func (deals *Deals) UnpackPledgeMalformedError(raw []byte) (*DealsPledgeMalformed, error) {
	out := new(DealsPledgeMalformed)
	if err := deals.abi.UnpackIntoInterface(out, "PledgeMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsRecipientRefused represents a RecipientRefused error raised by the Deals contract.
type DealsRecipientRefused struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecipientRefused(address recipient)
func DealsRecipientRefusedErrorID() common.Hash {
	return common.HexToHash("0x5659e0294d9cda3babeae71779e0a92005df79016dfdb3c60ea79aa79ca242cc")
}

// UnpackRecipientRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecipientRefused(address recipient)
func (deals *Deals) UnpackRecipientRefusedError(raw []byte) (*DealsRecipientRefused, error) {
	out := new(DealsRecipientRefused)
	if err := deals.abi.UnpackIntoInterface(out, "RecipientRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsRepeatedNullifier represents a RepeatedNullifier error raised by the Deals contract.
type DealsRepeatedNullifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RepeatedNullifier()
func DealsRepeatedNullifierErrorID() common.Hash {
	return common.HexToHash("0xdce73233f6bd6be7c3d5625bcc22fbb4cd1e5413488be3aa8a4a1d66b828b9db")
}

// UnpackRepeatedNullifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RepeatedNullifier()
func (deals *Deals) UnpackRepeatedNullifierError(raw []byte) (*DealsRepeatedNullifier, error) {
	out := new(DealsRepeatedNullifier)
	if err := deals.abi.UnpackIntoInterface(out, "RepeatedNullifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsSmallOrder represents a SmallOrder error raised by the Deals contract.
type DealsSmallOrder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SmallOrder()
func DealsSmallOrderErrorID() common.Hash {
	return common.HexToHash("0x4ed228056009ce3bfb30610865fdc6e55df5ef1253b69f7d8ca7b758c76de3a5")
}

// UnpackSmallOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SmallOrder()
func (deals *Deals) UnpackSmallOrderError(raw []byte) (*DealsSmallOrder, error) {
	out := new(DealsSmallOrder)
	if err := deals.abi.UnpackIntoInterface(out, "SmallOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsStaleEpoch represents a StaleEpoch error raised by the Deals contract.
type DealsStaleEpoch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleEpoch()
func DealsStaleEpochErrorID() common.Hash {
	return common.HexToHash("0x68549ea17098cbdd1466941fd0114d293735d1e127b30b26565f4c60abc2858c")
}

// UnpackStaleEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleEpoch()
func (deals *Deals) UnpackStaleEpochError(raw []byte) (*DealsStaleEpoch, error) {
	out := new(DealsStaleEpoch)
	if err := deals.abi.UnpackIntoInterface(out, "StaleEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsStaleParticipants represents a StaleParticipants error raised by the Deals contract.
type DealsStaleParticipants struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleParticipants()
func DealsStaleParticipantsErrorID() common.Hash {
	return common.HexToHash("0xfec6261b29ee4bf7f870b75b6deb513ab56cd306228c6334fd01255cba7ae9d2")
}

// UnpackStaleParticipantsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleParticipants()
func (deals *Deals) UnpackStaleParticipantsError(raw []byte) (*DealsStaleParticipants, error) {
	out := new(DealsStaleParticipants)
	if err := deals.abi.UnpackIntoInterface(out, "StaleParticipants", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsStaleUpdate represents a StaleUpdate error raised by the Deals contract.
type DealsStaleUpdate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleUpdate()
func DealsStaleUpdateErrorID() common.Hash {
	return common.HexToHash("0x666a28144e88c41d5d21434a9e68bdbe5b0f189fa877a2ecef0bcf4aadebf358")
}

// UnpackStaleUpdateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleUpdate()
func (deals *Deals) UnpackStaleUpdateError(raw []byte) (*DealsStaleUpdate, error) {
	out := new(DealsStaleUpdate)
	if err := deals.abi.UnpackIntoInterface(out, "StaleUpdate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsSupplyOutOfRange represents a SupplyOutOfRange error raised by the Deals contract.
type DealsSupplyOutOfRange struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyOutOfRange(address token)
func DealsSupplyOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4ff471778bf8b2f64aad0651cdba32f6ea0f38193bcf07b9153bc3c866184111")
}

// UnpackSupplyOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyOutOfRange(address token)
func (deals *Deals) UnpackSupplyOutOfRangeError(raw []byte) (*DealsSupplyOutOfRange, error) {
	out := new(DealsSupplyOutOfRange)
	if err := deals.abi.UnpackIntoInterface(out, "SupplyOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsTooEarly represents a TooEarly error raised by the Deals contract.
type DealsTooEarly struct {
	ActiveFrom uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 activeFrom)
func DealsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 activeFrom)
func (deals *Deals) UnpackTooEarlyError(raw []byte) (*DealsTooEarly, error) {
	out := new(DealsTooEarly)
	if err := deals.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsTreeFull represents a TreeFull error raised by the Deals contract.
type DealsTreeFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TreeFull()
func DealsTreeFullErrorID() common.Hash {
	return common.HexToHash("0xb48f2cf87f681f6e5e1953ff9a9b61fc72b38e92ba42ee8900d78f5e0dfa0e8a")
}

// UnpackTreeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TreeFull()
func (deals *Deals) UnpackTreeFullError(raw []byte) (*DealsTreeFull, error) {
	out := new(DealsTreeFull)
	if err := deals.abi.UnpackIntoInterface(out, "TreeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsUnauthorized represents a Unauthorized error raised by the Deals contract.
type DealsUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized(address caller)
func DealsUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x8e4a23d6a5d81f013eca4bc92aeb9214ccafcaebd1f097c350c922d6e19122d5")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized(address caller)
func (deals *Deals) UnpackUnauthorizedError(raw []byte) (*DealsUnauthorized, error) {
	out := new(DealsUnauthorized)
	if err := deals.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsUnderbacked represents a Underbacked error raised by the Deals contract.
type DealsUnderbacked struct {
	Token   common.Address
	Balance *big.Int
	Supply  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underbacked(address token, uint256 balance, uint256 supply)
func DealsUnderbackedErrorID() common.Hash {
	return common.HexToHash("0x6c9196899081bb2bc5ec11fac2070582f57658a3fd9cca992bc83279834505ce")
}

// UnpackUnderbackedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underbacked(address token, uint256 balance, uint256 supply)
func (deals *Deals) UnpackUnderbackedError(raw []byte) (*DealsUnderbacked, error) {
	out := new(DealsUnderbacked)
	if err := deals.abi.UnpackIntoInterface(out, "Underbacked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsUnknownRoot represents a UnknownRoot error raised by the Deals contract.
type DealsUnknownRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRoot()
func DealsUnknownRootErrorID() common.Hash {
	return common.HexToHash("0x8c52011601d6d0155bd76830d0a6648bd4d7f99aabdc01dc4bf2b363f2cb0fd7")
}

// UnpackUnknownRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRoot()
func (deals *Deals) UnpackUnknownRootError(raw []byte) (*DealsUnknownRoot, error) {
	out := new(DealsUnknownRoot)
	if err := deals.abi.UnpackIntoInterface(out, "UnknownRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsUpdateLength represents a UpdateLength error raised by the Deals contract.
type DealsUpdateLength struct {
	Indices *big.Int
	Leaves  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpdateLength(uint256 indices, uint256 leaves)
func DealsUpdateLengthErrorID() common.Hash {
	return common.HexToHash("0xaabeac5f73d377d5aaa3dce9ccb6dfd59fcf16468a8cc951fd414264ba755ddc")
}

// UnpackUpdateLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpdateLength(uint256 indices, uint256 leaves)
func (deals *Deals) UnpackUpdateLengthError(raw []byte) (*DealsUpdateLength, error) {
	out := new(DealsUpdateLength)
	if err := deals.abi.UnpackIntoInterface(out, "UpdateLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsWrongPreimage represents a WrongPreimage error raised by the Deals contract.
type DealsWrongPreimage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPreimage()
func DealsWrongPreimageErrorID() common.Hash {
	return common.HexToHash("0x9354b84e62dcaf9c788bd8b99659a09ebacbb47096d473e1990d808b63b68575")
}

// UnpackWrongPreimageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPreimage()
func (deals *Deals) UnpackWrongPreimageError(raw []byte) (*DealsWrongPreimage, error) {
	out := new(DealsWrongPreimage)
	if err := deals.abi.UnpackIntoInterface(out, "WrongPreimage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsZeroCommitment represents a ZeroCommitment error raised by the Deals contract.
type DealsZeroCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCommitment()
func DealsZeroCommitmentErrorID() common.Hash {
	return common.HexToHash("0x51bda03d1e0501533d78503e1e2347a46f6e975ed444a037dc6bdaed4bd98c29")
}

// UnpackZeroCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCommitment()
func (deals *Deals) UnpackZeroCommitmentError(raw []byte) (*DealsZeroCommitment, error) {
	out := new(DealsZeroCommitment)
	if err := deals.abi.UnpackIntoInterface(out, "ZeroCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsZeroNullifier represents a ZeroNullifier error raised by the Deals contract.
type DealsZeroNullifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroNullifier()
func DealsZeroNullifierErrorID() common.Hash {
	return common.HexToHash("0xcbbbbfe162ae4701512dabaf4064ef9149002e3c8d1c635dfbe7b062b950aa29")
}

// UnpackZeroNullifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroNullifier()
func (deals *Deals) UnpackZeroNullifierError(raw []byte) (*DealsZeroNullifier, error) {
	out := new(DealsZeroNullifier)
	if err := deals.abi.UnpackIntoInterface(out, "ZeroNullifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsZeroSetup represents a ZeroSetup error raised by the Deals contract.
type DealsZeroSetup struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSetup()
func DealsZeroSetupErrorID() common.Hash {
	return common.HexToHash("0xabd2f307c59f118a7c31f5019012c17bf8f034b96fbac5519597320fc749e3c6")
}

// UnpackZeroSetupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSetup()
func (deals *Deals) UnpackZeroSetupError(raw []byte) (*DealsZeroSetup, error) {
	out := new(DealsZeroSetup)
	if err := deals.abi.UnpackIntoInterface(out, "ZeroSetup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondMetaData contains all meta data concerning the DemoBond contract.
var DemoBondMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "DemoBond",
	Bin: "0x61018080604052346104c157602081611ac2803803809161002082856104c6565b8339810103126104c157516001600160a01b038116908190036104c15760405161004b6040826104c6565b60098152602081016811195b5bc8109bdb9960ba1b8152604051906100716040836104c6565b60048252631093d39160e21b6020830152604051926100916040856104c6565b60018452603160f81b6020850190815281519093906001600160401b0381116103be57600354600181811c911680156104b7575b602082101461039e57601f8111610445575b50806020601f82116001146103df576000916103d4575b508160011b916000199060031b1c1916176003555b8051906001600160401b0382116103be5760045490600182811c921680156103b4575b602083101461039e5781601f849311610324575b50602090601f83116001146102bc576000926102b1575b50508160011b916000199060031b1c1916176004555b610170816104e9565b6101205261017d846106a4565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101e660c0826104c6565b5190206080523060c052801561029b57600880546001600160a01b03198116831790915560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0600080a36012610160526112729081610850823960805181610e5b015260a05181610f18015260c05181610e2c015260e05181610eaa01526101005181610ed00152610120518161053f015261014051816105680152610160518161087d0152f35b631e4fbdf760e01b600052600060045260246000fd5b015190503880610151565b600460009081528281209350601f198516905b81811061030c57509084600195949392106102f3575b505050811b01600455610167565b015160001960f88460031b161c191690553880806102e5565b929360206001819287860151815501950193016102cf565b8281111561013a576004600052909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610395575b849392601f0160051c829003910160005b82811061038457505061013a565b600081830155859450600101610376565b60009150610365565b634e487b7160e01b600052602260045260246000fd5b91607f1691610126565b634e487b7160e01b600052604160045260246000fd5b9050830151386100ee565b600360009081528181209250601f198416905b81811061042d57509083600194939210610414575b5050811b01600355610103565b85015160001960f88460031b161c191690553880610407565b9192602060018192868a0151815501940192016103f2565b818111156100d7576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106104ae575b81601f9101920160051c039060005b8281106104a05750506100d7565b600082820155600101610492565b60009150610483565b90607f16906100c5565b600080fd5b601f909101601f19168101906001600160401b038211908210176103be57604052565b90815160208110600014610581575090601f815111610525576020815191015160208210610515571790565b6000198260200360031b1b161790565b6040519063305a27a960e01b8252602060048301528181519182602483015260005b8381106105695750508160006044809484010152601f80199101168101030190fd5b60208282018101516044878401015285935001610547565b6001600160401b0381116103be57600554600181811c9116801561069a575b602082101461039e57601f8111610657575b50602092601f82116001146105f257928192936000926105e7575b50508160011b916000199060031b1c19161760055560ff90565b0151905038806105cd565b601f198216936005600052806000209160005b86811061063f5750836001959610610626575b505050811b0160055560ff90565b015160001960f88460031b161c19169055388080610618565b91926020600181928685015181550194019201610605565b818111156105b25760056000526020600020601f80840160051c809201920160051c039060005b82811061068c5750506105b2565b60008282015560010161067e565b90607f16906105a0565b9081516020811060001461072c575090601f8151116106d0576020815191015160208210610515571790565b6040519063305a27a960e01b8252602060048301528181519182602483015260005b8381106107145750508160006044809484010152601f80199101168101030190fd5b602082820181015160448784010152859350016106f2565b6001600160401b0381116103be57600654600181811c91168015610845575b602082101461039e57601f8111610802575b50602092601f821160011461079d5792819293600092610792575b50508160011b916000199060031b1c19161760065560ff90565b015190503880610778565b601f198216936006600052806000209160005b8681106107ea57508360019596106107d1575b505050811b0160065560ff90565b015160001960f88460031b161c191690553880806107c3565b919260206001819286850151815501940192016107b0565b8181111561075d5760066000526020600020601f80840160051c809201920160051c039060005b82811061083757505061075d565b600082820155600101610829565b90607f169061074b56fe608080604052600436101561001357600080fd5b60003560e01c90816306fdde0314610a6b57508063095ea7b314610a4557806318160ddd14610a2757806323b872dd146108a1578063313ce567146108635780633644e5151461084057806340c10f191461074d57806370a0823114610706578063715018a6146106865780637ecebe001461063f57806384b0196e146105265780638da5cb5b146104f257806395d89b41146103ef578063a9059cbb146103be578063d505accf14610225578063dd62ed3e146101b35763f2fde38b146100da57600080fd5b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff610108610b6f565b610110610f3e565b16801561017f5773ffffffffffffffffffffffffffffffffffffffff600854827fffffffffffffffffffffffff0000000000000000000000000000000000000000821617600855167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0600080a3005b7f1e4fbdf700000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b600080fd5b346101ae5760406003193601126101ae576101cc610b6f565b73ffffffffffffffffffffffffffffffffffffffff6101e9610b92565b9116600052600160205273ffffffffffffffffffffffffffffffffffffffff604060002091166000526020526020604060002054604051908152f35b346101ae5760e06003193601126101ae5761023e610b6f565b610246610b92565b604435906064359260843560ff811681036101ae578442116103905761034961034073ffffffffffffffffffffffffffffffffffffffff92838516978860005260076020526040600020908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526102f360e082610caa565b5190206102fe610e15565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a43592206110e4565b90929192611186565b1684810361035e575061035c9350610f8d565b005b84907f4b800e460000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b847f627913020000000000000000000000000000000000000000000000000000000060005260045260246000fd5b346101ae5760406003193601126101ae576103e46103da610b6f565b6024359033610d1a565b602060405160018152f35b346101ae5760006003193601126101ae57604051600060045461041181610bb5565b80845290600181169081156104b05750600114610451575b61044d8361043981850382610caa565b604051918291602083526020830190610b10565b0390f35b600460009081527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b80821061049657509091508101602001610439610429565b91926001816020925483858801015201910190929161047e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506104399050610429565b346101ae5760006003193601126101ae57602073ffffffffffffffffffffffffffffffffffffffff60085416604051908152f35b346101ae5760006003193601126101ae576105e16105637f000000000000000000000000000000000000000000000000000000000000000061100e565b61058c7f00000000000000000000000000000000000000000000000000000000000000006110ad565b60206105ef6040519261059f8385610caa565b6000845260003681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610b10565b908582036040870152610b10565b466060850152306080850152600060a085015283810360c085015281808451928381520193019160005b82811061062857505050500390f35b835185528695509381019392810192600101610619565b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff61066d610b6f565b1660005260076020526020604060002054604051908152f35b346101ae5760006003193601126101ae5761069f610f3e565b600073ffffffffffffffffffffffffffffffffffffffff6008547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600855167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff610734610b6f565b1660005260006020526020604060002054604051908152f35b346101ae5760406003193601126101ae57610766610b6f565b73ffffffffffffffffffffffffffffffffffffffff60243591610787610f3e565b16801561081157600254918083018093116107e2576020926002557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef600093849284845283825260408420818154019055604051908152a380f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346101ae5760006003193601126101ae57602061085b610e15565b604051908152f35b346101ae5760006003193601126101ae57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ae5760606003193601126101ae576108ba610b6f565b6108c2610b92565b6044359073ffffffffffffffffffffffffffffffffffffffff831692836000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020526040600020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610942575b506103e49350610d1a565b8381106109f15784156109c2573315610993576103e4946000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020528360406000209103905584610937565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000006000523360045260245260445260646000fd5b346101ae5760006003193601126101ae576020600254604051908152f35b346101ae5760406003193601126101ae576103e4610a61610b6f565b6024359033610f8d565b346101ae5760006003193601126101ae576000600354610a8a81610bb5565b80845290600181169081156104b05750600114610ab15761044d8361043981850382610caa565b600360009081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b808210610af657509091508101602001610439610429565b919260018160209254838588010152019101909291610ade565b919082519283825260005b848110610b5a5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460006020809697860101520116010190565b80602080928401015182828601015201610b1b565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101ae57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101ae57565b90600182811c92168015610bfe575b6020831014610bcf57565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b91607f1691610bc4565b60009291815491610c1883610bb5565b8083529260018116908115610c6e5750600114610c3457505050565b60009081526020812093945091925b838310610c54575060209250010190565b600181602092949394548385870101520191019190610c43565b905060209495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091509291921683830152151560051b010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ceb57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff16908115610de65773ffffffffffffffffffffffffffffffffffffffff16918215610811576000828152806020526040812054828110610db35791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480610f15575b15610e7d577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610f0f60c082610caa565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610e54565b73ffffffffffffffffffffffffffffffffffffffff600854163303610f5f57565b7f118cdaa7000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff169081156109c25773ffffffffffffffffffffffffffffffffffffffff169182156109935760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925918360005260018252604060002085600052825280604060002055604051908152a3565b60ff81146110905760ff811690601f82116110665760408051926110328285610caa565b602084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208501920136833783525290565b7fb3512b0c0000000000000000000000000000000000000000000000000000000060005260046000fd5b506040516110aa816110a3816005610c08565b0382610caa565b90565b60ff81146110d15760ff811690601f82116110665760408051926110328285610caa565b506040516110aa816110a3816006610c08565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161117a579160209360809260ff60009560405194855216868401526040830152606082015282805260015afa1561116e5760005173ffffffffffffffffffffffffffffffffffffffff8116156111625790600090600090565b50600090600190600090565b6040513d6000823e3d90fd5b50505060009160039190565b9190916004811015611243578061119c57509050565b6000600182036111d0577ff645eedf0000000000000000000000000000000000000000000000000000000060005260046000fd5b506002810361120757827ffce698f70000000000000000000000000000000000000000000000000000000060005260045260246000fd5b9091600360009214611217575050565b602492507fd78bce0c000000000000000000000000000000000000000000000000000000008252600452fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd",
}

// DemoBond is an auto generated Go binding around an Ethereum contract.
type DemoBond struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoBond) GetABI() abi.ABI {
	return c.abi
}

// NewDemoBond creates a new instance of DemoBond.
func NewDemoBond() *DemoBond {
	parsed, err := DemoBondMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoBond{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoBond) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner) returns()
func (demoBond *DemoBond) PackConstructor(owner common.Address) []byte {
	enc, err := demoBond.abi.Pack("", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoBond *DemoBond) PackDOMAINSEPARATOR() []byte {
	enc, err := demoBond.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoBond *DemoBond) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return demoBond.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoBond *DemoBond) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := demoBond.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoBond *DemoBond) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := demoBond.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoBond *DemoBond) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return demoBond.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoBond *DemoBond) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := demoBond.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoBond *DemoBond) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := demoBond.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoBond *DemoBond) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return demoBond.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoBond *DemoBond) UnpackApprove(data []byte) (bool, error) {
	out, err := demoBond.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoBond *DemoBond) PackBalanceOf(account common.Address) []byte {
	enc, err := demoBond.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoBond *DemoBond) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return demoBond.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoBond *DemoBond) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := demoBond.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (demoBond *DemoBond) PackDecimals() []byte {
	enc, err := demoBond.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (demoBond *DemoBond) TryPackDecimals() ([]byte, error) {
	return demoBond.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoBond *DemoBond) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoBond.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoBond *DemoBond) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := demoBond.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoBond *DemoBond) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return demoBond.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (demoBond *DemoBond) PackName() []byte {
	enc, err := demoBond.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (demoBond *DemoBond) TryPackName() ([]byte, error) {
	return demoBond.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (demoBond *DemoBond) UnpackName(data []byte) (string, error) {
	out, err := demoBond.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoBond *DemoBond) PackNonces(owner common.Address) []byte {
	enc, err := demoBond.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoBond *DemoBond) TryPackNonces(owner common.Address) ([]byte, error) {
	return demoBond.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoBond *DemoBond) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := demoBond.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (demoBond *DemoBond) PackOwner() []byte {
	enc, err := demoBond.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (demoBond *DemoBond) TryPackOwner() ([]byte, error) {
	return demoBond.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (demoBond *DemoBond) UnpackOwner(data []byte) (common.Address, error) {
	out, err := demoBond.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (demoBond *DemoBond) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := demoBond.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (demoBond *DemoBond) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return demoBond.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (demoBond *DemoBond) PackRenounceOwnership() []byte {
	enc, err := demoBond.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (demoBond *DemoBond) TryPackRenounceOwnership() ([]byte, error) {
	return demoBond.abi.Pack("renounceOwnership")
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (demoBond *DemoBond) PackSymbol() []byte {
	enc, err := demoBond.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (demoBond *DemoBond) TryPackSymbol() ([]byte, error) {
	return demoBond.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (demoBond *DemoBond) UnpackSymbol(data []byte) (string, error) {
	out, err := demoBond.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoBond *DemoBond) PackTotalSupply() []byte {
	enc, err := demoBond.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoBond *DemoBond) TryPackTotalSupply() ([]byte, error) {
	return demoBond.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoBond *DemoBond) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := demoBond.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoBond *DemoBond) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := demoBond.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoBond *DemoBond) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return demoBond.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoBond *DemoBond) UnpackTransfer(data []byte) (bool, error) {
	out, err := demoBond.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoBond *DemoBond) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := demoBond.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoBond *DemoBond) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return demoBond.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoBond *DemoBond) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := demoBond.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (demoBond *DemoBond) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := demoBond.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (demoBond *DemoBond) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return demoBond.abi.Pack("transferOwnership", newOwner)
}

// DemoBondApproval represents a Approval event raised by the DemoBond contract.
type DemoBondApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemoBondApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DemoBondApproval) ContractEventName() string {
	return DemoBondApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (demoBond *DemoBond) UnpackApprovalEvent(log *types.Log) (*DemoBondApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoBond.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoBondApproval)
	if len(log.Data) > 0 {
		if err := demoBond.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoBond.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoBondEIP712DomainChanged represents a EIP712DomainChanged event raised by the DemoBond contract.
type DemoBondEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DemoBondEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DemoBondEIP712DomainChanged) ContractEventName() string {
	return DemoBondEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (demoBond *DemoBond) UnpackEIP712DomainChangedEvent(log *types.Log) (*DemoBondEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoBond.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoBondEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := demoBond.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoBond.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoBondOwnershipTransferred represents a OwnershipTransferred event raised by the DemoBond contract.
type DemoBondOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DemoBondOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DemoBondOwnershipTransferred) ContractEventName() string {
	return DemoBondOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (demoBond *DemoBond) UnpackOwnershipTransferredEvent(log *types.Log) (*DemoBondOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoBond.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoBondOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := demoBond.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoBond.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoBondTransfer represents a Transfer event raised by the DemoBond contract.
type DemoBondTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DemoBondTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DemoBondTransfer) ContractEventName() string {
	return DemoBondTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (demoBond *DemoBond) UnpackTransferEvent(log *types.Log) (*DemoBondTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoBond.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoBondTransfer)
	if len(log.Data) > 0 {
		if err := demoBond.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoBond.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (demoBond *DemoBond) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return demoBond.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return demoBond.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return demoBond.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return demoBond.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return demoBond.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return demoBond.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return demoBond.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return demoBond.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoBond.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return demoBond.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoBondECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the DemoBond contract.
type DemoBondECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func DemoBondECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (demoBond *DemoBond) UnpackECDSAInvalidSignatureError(raw []byte) (*DemoBondECDSAInvalidSignature, error) {
	out := new(DemoBondECDSAInvalidSignature)
	if err := demoBond.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the DemoBond contract.
type DemoBondECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func DemoBondECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (demoBond *DemoBond) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*DemoBondECDSAInvalidSignatureLength, error) {
	out := new(DemoBondECDSAInvalidSignatureLength)
	if err := demoBond.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the DemoBond contract.
type DemoBondECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func DemoBondECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (demoBond *DemoBond) UnpackECDSAInvalidSignatureSError(raw []byte) (*DemoBondECDSAInvalidSignatureS, error) {
	out := new(DemoBondECDSAInvalidSignatureS)
	if err := demoBond.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DemoBond contract.
type DemoBondERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DemoBondERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (demoBond *DemoBond) UnpackERC20InsufficientAllowanceError(raw []byte) (*DemoBondERC20InsufficientAllowance, error) {
	out := new(DemoBondERC20InsufficientAllowance)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DemoBond contract.
type DemoBondERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DemoBondERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (demoBond *DemoBond) UnpackERC20InsufficientBalanceError(raw []byte) (*DemoBondERC20InsufficientBalance, error) {
	out := new(DemoBondERC20InsufficientBalance)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DemoBond contract.
type DemoBondERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DemoBondERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (demoBond *DemoBond) UnpackERC20InvalidApproverError(raw []byte) (*DemoBondERC20InvalidApprover, error) {
	out := new(DemoBondERC20InvalidApprover)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DemoBond contract.
type DemoBondERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DemoBondERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (demoBond *DemoBond) UnpackERC20InvalidReceiverError(raw []byte) (*DemoBondERC20InvalidReceiver, error) {
	out := new(DemoBondERC20InvalidReceiver)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC20InvalidSender represents a ERC20InvalidSender error raised by the DemoBond contract.
type DemoBondERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DemoBondERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (demoBond *DemoBond) UnpackERC20InvalidSenderError(raw []byte) (*DemoBondERC20InvalidSender, error) {
	out := new(DemoBondERC20InvalidSender)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DemoBond contract.
type DemoBondERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DemoBondERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (demoBond *DemoBond) UnpackERC20InvalidSpenderError(raw []byte) (*DemoBondERC20InvalidSpender, error) {
	out := new(DemoBondERC20InvalidSpender)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the DemoBond contract.
type DemoBondERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func DemoBondERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (demoBond *DemoBond) UnpackERC2612ExpiredSignatureError(raw []byte) (*DemoBondERC2612ExpiredSignature, error) {
	out := new(DemoBondERC2612ExpiredSignature)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the DemoBond contract.
type DemoBondERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func DemoBondERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (demoBond *DemoBond) UnpackERC2612InvalidSignerError(raw []byte) (*DemoBondERC2612InvalidSigner, error) {
	out := new(DemoBondERC2612InvalidSigner)
	if err := demoBond.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondInvalidAccountNonce represents a InvalidAccountNonce error raised by the DemoBond contract.
type DemoBondInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DemoBondInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (demoBond *DemoBond) UnpackInvalidAccountNonceError(raw []byte) (*DemoBondInvalidAccountNonce, error) {
	out := new(DemoBondInvalidAccountNonce)
	if err := demoBond.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondInvalidShortString represents a InvalidShortString error raised by the DemoBond contract.
type DemoBondInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DemoBondInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (demoBond *DemoBond) UnpackInvalidShortStringError(raw []byte) (*DemoBondInvalidShortString, error) {
	out := new(DemoBondInvalidShortString)
	if err := demoBond.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DemoBond contract.
type DemoBondOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DemoBondOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (demoBond *DemoBond) UnpackOwnableInvalidOwnerError(raw []byte) (*DemoBondOwnableInvalidOwner, error) {
	out := new(DemoBondOwnableInvalidOwner)
	if err := demoBond.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DemoBond contract.
type DemoBondOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DemoBondOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (demoBond *DemoBond) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DemoBondOwnableUnauthorizedAccount, error) {
	out := new(DemoBondOwnableUnauthorizedAccount)
	if err := demoBond.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoBondStringTooLong represents a StringTooLong error raised by the DemoBond contract.
type DemoBondStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DemoBondStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (demoBond *DemoBond) UnpackStringTooLongError(raw []byte) (*DemoBondStringTooLong, error) {
	out := new(DemoBondStringTooLong)
	if err := demoBond.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashMetaData contains all meta data concerning the DemoCash contract.
var DemoCashMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "DemoCash",
	Bin: "0x61018080604052346104c157602081611ac2803803809161002082856104c6565b8339810103126104c157516001600160a01b038116908190036104c15760405161004b6040826104c6565b600981526020810168088cadade4086c2e6d60bb1b8152604051906100716040836104c6565b600482526308682a6960e31b6020830152604051926100916040856104c6565b60018452603160f81b6020850190815281519093906001600160401b0381116103be57600354600181811c911680156104b7575b602082101461039e57601f8111610445575b50806020601f82116001146103df576000916103d4575b508160011b916000199060031b1c1916176003555b8051906001600160401b0382116103be5760045490600182811c921680156103b4575b602083101461039e5781601f849311610324575b50602090601f83116001146102bc576000926102b1575b50508160011b916000199060031b1c1916176004555b610170816104e9565b6101205261017d846106a4565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101e660c0826104c6565b5190206080523060c052801561029b57600880546001600160a01b03198116831790915560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0600080a36006610160526112729081610850823960805181610e5b015260a05181610f18015260c05181610e2c015260e05181610eaa01526101005181610ed00152610120518161053f015261014051816105680152610160518161087d0152f35b631e4fbdf760e01b600052600060045260246000fd5b015190503880610151565b600460009081528281209350601f198516905b81811061030c57509084600195949392106102f3575b505050811b01600455610167565b015160001960f88460031b161c191690553880806102e5565b929360206001819287860151815501950193016102cf565b8281111561013a576004600052909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610395575b849392601f0160051c829003910160005b82811061038457505061013a565b600081830155859450600101610376565b60009150610365565b634e487b7160e01b600052602260045260246000fd5b91607f1691610126565b634e487b7160e01b600052604160045260246000fd5b9050830151386100ee565b600360009081528181209250601f198416905b81811061042d57509083600194939210610414575b5050811b01600355610103565b85015160001960f88460031b161c191690553880610407565b9192602060018192868a0151815501940192016103f2565b818111156100d7576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106104ae575b81601f9101920160051c039060005b8281106104a05750506100d7565b600082820155600101610492565b60009150610483565b90607f16906100c5565b600080fd5b601f909101601f19168101906001600160401b038211908210176103be57604052565b90815160208110600014610581575090601f815111610525576020815191015160208210610515571790565b6000198260200360031b1b161790565b6040519063305a27a960e01b8252602060048301528181519182602483015260005b8381106105695750508160006044809484010152601f80199101168101030190fd5b60208282018101516044878401015285935001610547565b6001600160401b0381116103be57600554600181811c9116801561069a575b602082101461039e57601f8111610657575b50602092601f82116001146105f257928192936000926105e7575b50508160011b916000199060031b1c19161760055560ff90565b0151905038806105cd565b601f198216936005600052806000209160005b86811061063f5750836001959610610626575b505050811b0160055560ff90565b015160001960f88460031b161c19169055388080610618565b91926020600181928685015181550194019201610605565b818111156105b25760056000526020600020601f80840160051c809201920160051c039060005b82811061068c5750506105b2565b60008282015560010161067e565b90607f16906105a0565b9081516020811060001461072c575090601f8151116106d0576020815191015160208210610515571790565b6040519063305a27a960e01b8252602060048301528181519182602483015260005b8381106107145750508160006044809484010152601f80199101168101030190fd5b602082820181015160448784010152859350016106f2565b6001600160401b0381116103be57600654600181811c91168015610845575b602082101461039e57601f8111610802575b50602092601f821160011461079d5792819293600092610792575b50508160011b916000199060031b1c19161760065560ff90565b015190503880610778565b601f198216936006600052806000209160005b8681106107ea57508360019596106107d1575b505050811b0160065560ff90565b015160001960f88460031b161c191690553880806107c3565b919260206001819286850151815501940192016107b0565b8181111561075d5760066000526020600020601f80840160051c809201920160051c039060005b82811061083757505061075d565b600082820155600101610829565b90607f169061074b56fe608080604052600436101561001357600080fd5b60003560e01c90816306fdde0314610a6b57508063095ea7b314610a4557806318160ddd14610a2757806323b872dd146108a1578063313ce567146108635780633644e5151461084057806340c10f191461074d57806370a0823114610706578063715018a6146106865780637ecebe001461063f57806384b0196e146105265780638da5cb5b146104f257806395d89b41146103ef578063a9059cbb146103be578063d505accf14610225578063dd62ed3e146101b35763f2fde38b146100da57600080fd5b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff610108610b6f565b610110610f3e565b16801561017f5773ffffffffffffffffffffffffffffffffffffffff600854827fffffffffffffffffffffffff0000000000000000000000000000000000000000821617600855167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0600080a3005b7f1e4fbdf700000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b600080fd5b346101ae5760406003193601126101ae576101cc610b6f565b73ffffffffffffffffffffffffffffffffffffffff6101e9610b92565b9116600052600160205273ffffffffffffffffffffffffffffffffffffffff604060002091166000526020526020604060002054604051908152f35b346101ae5760e06003193601126101ae5761023e610b6f565b610246610b92565b604435906064359260843560ff811681036101ae578442116103905761034961034073ffffffffffffffffffffffffffffffffffffffff92838516978860005260076020526040600020908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526102f360e082610caa565b5190206102fe610e15565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a43592206110e4565b90929192611186565b1684810361035e575061035c9350610f8d565b005b84907f4b800e460000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b847f627913020000000000000000000000000000000000000000000000000000000060005260045260246000fd5b346101ae5760406003193601126101ae576103e46103da610b6f565b6024359033610d1a565b602060405160018152f35b346101ae5760006003193601126101ae57604051600060045461041181610bb5565b80845290600181169081156104b05750600114610451575b61044d8361043981850382610caa565b604051918291602083526020830190610b10565b0390f35b600460009081527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b80821061049657509091508101602001610439610429565b91926001816020925483858801015201910190929161047e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506104399050610429565b346101ae5760006003193601126101ae57602073ffffffffffffffffffffffffffffffffffffffff60085416604051908152f35b346101ae5760006003193601126101ae576105e16105637f000000000000000000000000000000000000000000000000000000000000000061100e565b61058c7f00000000000000000000000000000000000000000000000000000000000000006110ad565b60206105ef6040519261059f8385610caa565b6000845260003681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610b10565b908582036040870152610b10565b466060850152306080850152600060a085015283810360c085015281808451928381520193019160005b82811061062857505050500390f35b835185528695509381019392810192600101610619565b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff61066d610b6f565b1660005260076020526020604060002054604051908152f35b346101ae5760006003193601126101ae5761069f610f3e565b600073ffffffffffffffffffffffffffffffffffffffff6008547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600855167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff610734610b6f565b1660005260006020526020604060002054604051908152f35b346101ae5760406003193601126101ae57610766610b6f565b73ffffffffffffffffffffffffffffffffffffffff60243591610787610f3e565b16801561081157600254918083018093116107e2576020926002557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef600093849284845283825260408420818154019055604051908152a380f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346101ae5760006003193601126101ae57602061085b610e15565b604051908152f35b346101ae5760006003193601126101ae57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ae5760606003193601126101ae576108ba610b6f565b6108c2610b92565b6044359073ffffffffffffffffffffffffffffffffffffffff831692836000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020526040600020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610942575b506103e49350610d1a565b8381106109f15784156109c2573315610993576103e4946000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020528360406000209103905584610937565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000006000523360045260245260445260646000fd5b346101ae5760006003193601126101ae576020600254604051908152f35b346101ae5760406003193601126101ae576103e4610a61610b6f565b6024359033610f8d565b346101ae5760006003193601126101ae576000600354610a8a81610bb5565b80845290600181169081156104b05750600114610ab15761044d8361043981850382610caa565b600360009081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b808210610af657509091508101602001610439610429565b919260018160209254838588010152019101909291610ade565b919082519283825260005b848110610b5a5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460006020809697860101520116010190565b80602080928401015182828601015201610b1b565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101ae57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101ae57565b90600182811c92168015610bfe575b6020831014610bcf57565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b91607f1691610bc4565b60009291815491610c1883610bb5565b8083529260018116908115610c6e5750600114610c3457505050565b60009081526020812093945091925b838310610c54575060209250010190565b600181602092949394548385870101520191019190610c43565b905060209495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091509291921683830152151560051b010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ceb57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff16908115610de65773ffffffffffffffffffffffffffffffffffffffff16918215610811576000828152806020526040812054828110610db35791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480610f15575b15610e7d577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610f0f60c082610caa565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610e54565b73ffffffffffffffffffffffffffffffffffffffff600854163303610f5f57565b7f118cdaa7000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff169081156109c25773ffffffffffffffffffffffffffffffffffffffff169182156109935760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925918360005260018252604060002085600052825280604060002055604051908152a3565b60ff81146110905760ff811690601f82116110665760408051926110328285610caa565b602084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208501920136833783525290565b7fb3512b0c0000000000000000000000000000000000000000000000000000000060005260046000fd5b506040516110aa816110a3816005610c08565b0382610caa565b90565b60ff81146110d15760ff811690601f82116110665760408051926110328285610caa565b506040516110aa816110a3816006610c08565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161117a579160209360809260ff60009560405194855216868401526040830152606082015282805260015afa1561116e5760005173ffffffffffffffffffffffffffffffffffffffff8116156111625790600090600090565b50600090600190600090565b6040513d6000823e3d90fd5b50505060009160039190565b9190916004811015611243578061119c57509050565b6000600182036111d0577ff645eedf0000000000000000000000000000000000000000000000000000000060005260046000fd5b506002810361120757827ffce698f70000000000000000000000000000000000000000000000000000000060005260045260246000fd5b9091600360009214611217575050565b602492507fd78bce0c000000000000000000000000000000000000000000000000000000008252600452fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd",
}

// DemoCash is an auto generated Go binding around an Ethereum contract.
type DemoCash struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoCash) GetABI() abi.ABI {
	return c.abi
}

// NewDemoCash creates a new instance of DemoCash.
func NewDemoCash() *DemoCash {
	parsed, err := DemoCashMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoCash{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoCash) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner) returns()
func (demoCash *DemoCash) PackConstructor(owner common.Address) []byte {
	enc, err := demoCash.abi.Pack("", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoCash *DemoCash) PackDOMAINSEPARATOR() []byte {
	enc, err := demoCash.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoCash *DemoCash) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return demoCash.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoCash *DemoCash) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := demoCash.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoCash *DemoCash) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := demoCash.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoCash *DemoCash) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return demoCash.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoCash *DemoCash) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := demoCash.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoCash *DemoCash) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := demoCash.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoCash *DemoCash) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return demoCash.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoCash *DemoCash) UnpackApprove(data []byte) (bool, error) {
	out, err := demoCash.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoCash *DemoCash) PackBalanceOf(account common.Address) []byte {
	enc, err := demoCash.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoCash *DemoCash) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return demoCash.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoCash *DemoCash) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := demoCash.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (demoCash *DemoCash) PackDecimals() []byte {
	enc, err := demoCash.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (demoCash *DemoCash) TryPackDecimals() ([]byte, error) {
	return demoCash.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoCash *DemoCash) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoCash.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoCash *DemoCash) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := demoCash.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoCash *DemoCash) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return demoCash.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (demoCash *DemoCash) PackName() []byte {
	enc, err := demoCash.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (demoCash *DemoCash) TryPackName() ([]byte, error) {
	return demoCash.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (demoCash *DemoCash) UnpackName(data []byte) (string, error) {
	out, err := demoCash.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoCash *DemoCash) PackNonces(owner common.Address) []byte {
	enc, err := demoCash.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoCash *DemoCash) TryPackNonces(owner common.Address) ([]byte, error) {
	return demoCash.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoCash *DemoCash) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := demoCash.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (demoCash *DemoCash) PackOwner() []byte {
	enc, err := demoCash.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (demoCash *DemoCash) TryPackOwner() ([]byte, error) {
	return demoCash.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (demoCash *DemoCash) UnpackOwner(data []byte) (common.Address, error) {
	out, err := demoCash.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (demoCash *DemoCash) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := demoCash.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (demoCash *DemoCash) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return demoCash.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (demoCash *DemoCash) PackRenounceOwnership() []byte {
	enc, err := demoCash.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (demoCash *DemoCash) TryPackRenounceOwnership() ([]byte, error) {
	return demoCash.abi.Pack("renounceOwnership")
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (demoCash *DemoCash) PackSymbol() []byte {
	enc, err := demoCash.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (demoCash *DemoCash) TryPackSymbol() ([]byte, error) {
	return demoCash.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (demoCash *DemoCash) UnpackSymbol(data []byte) (string, error) {
	out, err := demoCash.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoCash *DemoCash) PackTotalSupply() []byte {
	enc, err := demoCash.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoCash *DemoCash) TryPackTotalSupply() ([]byte, error) {
	return demoCash.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoCash *DemoCash) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := demoCash.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoCash *DemoCash) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := demoCash.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoCash *DemoCash) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return demoCash.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoCash *DemoCash) UnpackTransfer(data []byte) (bool, error) {
	out, err := demoCash.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoCash *DemoCash) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := demoCash.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoCash *DemoCash) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return demoCash.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoCash *DemoCash) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := demoCash.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (demoCash *DemoCash) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := demoCash.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (demoCash *DemoCash) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return demoCash.abi.Pack("transferOwnership", newOwner)
}

// DemoCashApproval represents a Approval event raised by the DemoCash contract.
type DemoCashApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemoCashApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DemoCashApproval) ContractEventName() string {
	return DemoCashApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (demoCash *DemoCash) UnpackApprovalEvent(log *types.Log) (*DemoCashApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoCash.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoCashApproval)
	if len(log.Data) > 0 {
		if err := demoCash.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoCash.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoCashEIP712DomainChanged represents a EIP712DomainChanged event raised by the DemoCash contract.
type DemoCashEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DemoCashEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DemoCashEIP712DomainChanged) ContractEventName() string {
	return DemoCashEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (demoCash *DemoCash) UnpackEIP712DomainChangedEvent(log *types.Log) (*DemoCashEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoCash.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoCashEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := demoCash.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoCash.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoCashOwnershipTransferred represents a OwnershipTransferred event raised by the DemoCash contract.
type DemoCashOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DemoCashOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DemoCashOwnershipTransferred) ContractEventName() string {
	return DemoCashOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (demoCash *DemoCash) UnpackOwnershipTransferredEvent(log *types.Log) (*DemoCashOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoCash.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoCashOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := demoCash.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoCash.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoCashTransfer represents a Transfer event raised by the DemoCash contract.
type DemoCashTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DemoCashTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DemoCashTransfer) ContractEventName() string {
	return DemoCashTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (demoCash *DemoCash) UnpackTransferEvent(log *types.Log) (*DemoCashTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoCash.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoCashTransfer)
	if len(log.Data) > 0 {
		if err := demoCash.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoCash.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (demoCash *DemoCash) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return demoCash.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return demoCash.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return demoCash.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return demoCash.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return demoCash.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return demoCash.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return demoCash.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return demoCash.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoCash.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return demoCash.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoCashECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the DemoCash contract.
type DemoCashECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func DemoCashECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (demoCash *DemoCash) UnpackECDSAInvalidSignatureError(raw []byte) (*DemoCashECDSAInvalidSignature, error) {
	out := new(DemoCashECDSAInvalidSignature)
	if err := demoCash.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the DemoCash contract.
type DemoCashECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func DemoCashECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (demoCash *DemoCash) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*DemoCashECDSAInvalidSignatureLength, error) {
	out := new(DemoCashECDSAInvalidSignatureLength)
	if err := demoCash.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the DemoCash contract.
type DemoCashECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func DemoCashECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (demoCash *DemoCash) UnpackECDSAInvalidSignatureSError(raw []byte) (*DemoCashECDSAInvalidSignatureS, error) {
	out := new(DemoCashECDSAInvalidSignatureS)
	if err := demoCash.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DemoCash contract.
type DemoCashERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DemoCashERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (demoCash *DemoCash) UnpackERC20InsufficientAllowanceError(raw []byte) (*DemoCashERC20InsufficientAllowance, error) {
	out := new(DemoCashERC20InsufficientAllowance)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DemoCash contract.
type DemoCashERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DemoCashERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (demoCash *DemoCash) UnpackERC20InsufficientBalanceError(raw []byte) (*DemoCashERC20InsufficientBalance, error) {
	out := new(DemoCashERC20InsufficientBalance)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DemoCash contract.
type DemoCashERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DemoCashERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (demoCash *DemoCash) UnpackERC20InvalidApproverError(raw []byte) (*DemoCashERC20InvalidApprover, error) {
	out := new(DemoCashERC20InvalidApprover)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DemoCash contract.
type DemoCashERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DemoCashERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (demoCash *DemoCash) UnpackERC20InvalidReceiverError(raw []byte) (*DemoCashERC20InvalidReceiver, error) {
	out := new(DemoCashERC20InvalidReceiver)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC20InvalidSender represents a ERC20InvalidSender error raised by the DemoCash contract.
type DemoCashERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DemoCashERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (demoCash *DemoCash) UnpackERC20InvalidSenderError(raw []byte) (*DemoCashERC20InvalidSender, error) {
	out := new(DemoCashERC20InvalidSender)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DemoCash contract.
type DemoCashERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DemoCashERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (demoCash *DemoCash) UnpackERC20InvalidSpenderError(raw []byte) (*DemoCashERC20InvalidSpender, error) {
	out := new(DemoCashERC20InvalidSpender)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the DemoCash contract.
type DemoCashERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func DemoCashERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (demoCash *DemoCash) UnpackERC2612ExpiredSignatureError(raw []byte) (*DemoCashERC2612ExpiredSignature, error) {
	out := new(DemoCashERC2612ExpiredSignature)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the DemoCash contract.
type DemoCashERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func DemoCashERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (demoCash *DemoCash) UnpackERC2612InvalidSignerError(raw []byte) (*DemoCashERC2612InvalidSigner, error) {
	out := new(DemoCashERC2612InvalidSigner)
	if err := demoCash.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashInvalidAccountNonce represents a InvalidAccountNonce error raised by the DemoCash contract.
type DemoCashInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DemoCashInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (demoCash *DemoCash) UnpackInvalidAccountNonceError(raw []byte) (*DemoCashInvalidAccountNonce, error) {
	out := new(DemoCashInvalidAccountNonce)
	if err := demoCash.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashInvalidShortString represents a InvalidShortString error raised by the DemoCash contract.
type DemoCashInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DemoCashInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (demoCash *DemoCash) UnpackInvalidShortStringError(raw []byte) (*DemoCashInvalidShortString, error) {
	out := new(DemoCashInvalidShortString)
	if err := demoCash.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DemoCash contract.
type DemoCashOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DemoCashOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (demoCash *DemoCash) UnpackOwnableInvalidOwnerError(raw []byte) (*DemoCashOwnableInvalidOwner, error) {
	out := new(DemoCashOwnableInvalidOwner)
	if err := demoCash.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DemoCash contract.
type DemoCashOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DemoCashOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (demoCash *DemoCash) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DemoCashOwnableUnauthorizedAccount, error) {
	out := new(DemoCashOwnableUnauthorizedAccount)
	if err := demoCash.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoCashStringTooLong represents a StringTooLong error raised by the DemoCash contract.
type DemoCashStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DemoCashStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (demoCash *DemoCash) UnpackStringTooLongError(raw []byte) (*DemoCashStringTooLong, error) {
	out := new(DemoCashStringTooLong)
	if err := demoCash.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenMetaData contains all meta data concerning the DemoToken contract.
var DemoTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ERC2612ExpiredSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC2612InvalidSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "DemoToken",
	Bin: "0x61018080604052346104ce57611acd803803809161001d82856104d3565b83398101906080818303126104ce5780516001600160401b0381116104ce5782610048918301610519565b602082015190926001600160401b0382116104ce57610068918301610519565b9160408201519160ff831683036104ce57606001516001600160a01b03811691908290036104ce576040938451916100a086846104d3565b60018352603160f81b6020840190815281519092906001600160401b0381116103cb57600354600181811c911680156104c4575b60208210146103ab57601f8111610452575b50806020601f82116001146103ec576000916103e1575b508160011b916000199060031b1c1916176003555b8051906001600160401b0382116103cb5760045490600182811c921680156103c1575b60208310146103ab5781601f849311610331575b50602090601f83116001146102c9576000926102be575b50508160011b916000199060031b1c1916176004555b61017f8161056d565b6101205261018c8361070b565b6101405260208151910120918260e05251902080610100524660a05284519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528683015260608201524660808201523060a082015260a081526101f760c0826104d3565b5190206080523060c05280156102a857600880546001600160a01b0319811683179091559251926001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0600080a361016052611272908161085b823960805181610e5b015260a05181610f18015260c05181610e2c015260e05181610eaa01526101005181610ed00152610120518161053f015261014051816105680152610160518161087d0152f35b631e4fbdf760e01b600052600060045260246000fd5b015190503880610160565b600460009081528281209350601f198516905b8181106103195750908460019594939210610300575b505050811b01600455610176565b015160001960f88460031b161c191690553880806102f2565b929360206001819287860151815501950193016102dc565b82811115610149576004600052909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602085106103a2575b849392601f0160051c829003910160005b828110610391575050610149565b600081830155859450600101610383565b60009150610372565b634e487b7160e01b600052602260045260246000fd5b91607f1691610135565b634e487b7160e01b600052604160045260246000fd5b9050830151386100fd565b600360009081528181209250601f198416905b81811061043a57509083600194939210610421575b5050811b01600355610112565b85015160001960f88460031b161c191690553880610414565b9192602060018192868a0151815501940192016103ff565b818111156100e6576003600052601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106104bb575b81601f9101920160051c039060005b8281106104ad5750506100e6565b60008282015560010161049f565b60009150610490565b90607f16906100d4565b600080fd5b601f909101601f19168101906001600160401b038211908210176103cb57604052565b60005b8381106105095750506000910152565b81810151838201526020016104f9565b81601f820112156104ce5780516001600160401b0381116103cb576040519261054c601f8301601f1916602001856104d3565b818452602082840101116104ce5761056a91602080850191016104f6565b90565b908151602081106000146105e8575090601f8151116105a9576020815191015160208210610599571790565b6000198260200360031b1b161790565b6044604051809263305a27a960e01b8252602060048301526105da81518092816024860152602086860191016104f6565b601f01601f19168101030190fd5b6001600160401b0381116103cb57600554600181811c91168015610701575b60208210146103ab57601f81116106be575b50602092601f8211600114610659579281929360009261064e575b50508160011b916000199060031b1c19161760055560ff90565b015190503880610634565b601f198216936005600052806000209160005b8681106106a6575083600195961061068d575b505050811b0160055560ff90565b015160001960f88460031b161c1916905538808061067f565b9192602060018192868501518155019401920161066c565b818111156106195760056000526020600020601f80840160051c809201920160051c039060005b8281106106f3575050610619565b6000828201556001016106e5565b90607f1690610607565b90815160208110600014610737575090601f8151116105a9576020815191015160208210610599571790565b6001600160401b0381116103cb57600654600181811c91168015610850575b60208210146103ab57601f811161080d575b50602092601f82116001146107a8579281929360009261079d575b50508160011b916000199060031b1c19161760065560ff90565b015190503880610783565b601f198216936006600052806000209160005b8681106107f557508360019596106107dc575b505050811b0160065560ff90565b015160001960f88460031b161c191690553880806107ce565b919260206001819286850151815501940192016107bb565b818111156107685760066000526020600020601f80840160051c809201920160051c039060005b828110610842575050610768565b600082820155600101610834565b90607f169061075656fe608080604052600436101561001357600080fd5b60003560e01c90816306fdde0314610a6b57508063095ea7b314610a4557806318160ddd14610a2757806323b872dd146108a1578063313ce567146108635780633644e5151461084057806340c10f191461074d57806370a0823114610706578063715018a6146106865780637ecebe001461063f57806384b0196e146105265780638da5cb5b146104f257806395d89b41146103ef578063a9059cbb146103be578063d505accf14610225578063dd62ed3e146101b35763f2fde38b146100da57600080fd5b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff610108610b6f565b610110610f3e565b16801561017f5773ffffffffffffffffffffffffffffffffffffffff600854827fffffffffffffffffffffffff0000000000000000000000000000000000000000821617600855167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0600080a3005b7f1e4fbdf700000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b600080fd5b346101ae5760406003193601126101ae576101cc610b6f565b73ffffffffffffffffffffffffffffffffffffffff6101e9610b92565b9116600052600160205273ffffffffffffffffffffffffffffffffffffffff604060002091166000526020526020604060002054604051908152f35b346101ae5760e06003193601126101ae5761023e610b6f565b610246610b92565b604435906064359260843560ff811681036101ae578442116103905761034961034073ffffffffffffffffffffffffffffffffffffffff92838516978860005260076020526040600020908154916001830190556040519060208201927f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c984528b6040840152878a1660608401528a608084015260a083015260c082015260c081526102f360e082610caa565b5190206102fe610e15565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015260c43591604260a43592206110e4565b90929192611186565b1684810361035e575061035c9350610f8d565b005b84907f4b800e460000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b847f627913020000000000000000000000000000000000000000000000000000000060005260045260246000fd5b346101ae5760406003193601126101ae576103e46103da610b6f565b6024359033610d1a565b602060405160018152f35b346101ae5760006003193601126101ae57604051600060045461041181610bb5565b80845290600181169081156104b05750600114610451575b61044d8361043981850382610caa565b604051918291602083526020830190610b10565b0390f35b600460009081527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b80821061049657509091508101602001610439610429565b91926001816020925483858801015201910190929161047e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506104399050610429565b346101ae5760006003193601126101ae57602073ffffffffffffffffffffffffffffffffffffffff60085416604051908152f35b346101ae5760006003193601126101ae576105e16105637f000000000000000000000000000000000000000000000000000000000000000061100e565b61058c7f00000000000000000000000000000000000000000000000000000000000000006110ad565b60206105ef6040519261059f8385610caa565b6000845260003681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610b10565b908582036040870152610b10565b466060850152306080850152600060a085015283810360c085015281808451928381520193019160005b82811061062857505050500390f35b835185528695509381019392810192600101610619565b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff61066d610b6f565b1660005260076020526020604060002054604051908152f35b346101ae5760006003193601126101ae5761069f610f3e565b600073ffffffffffffffffffffffffffffffffffffffff6008547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600855167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101ae5760206003193601126101ae5773ffffffffffffffffffffffffffffffffffffffff610734610b6f565b1660005260006020526020604060002054604051908152f35b346101ae5760406003193601126101ae57610766610b6f565b73ffffffffffffffffffffffffffffffffffffffff60243591610787610f3e565b16801561081157600254918083018093116107e2576020926002557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef600093849284845283825260408420818154019055604051908152a380f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fec442f0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b346101ae5760006003193601126101ae57602061085b610e15565b604051908152f35b346101ae5760006003193601126101ae57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101ae5760606003193601126101ae576108ba610b6f565b6108c2610b92565b6044359073ffffffffffffffffffffffffffffffffffffffff831692836000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020526040600020547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610942575b506103e49350610d1a565b8381106109f15784156109c2573315610993576103e4946000526001602052604060002073ffffffffffffffffffffffffffffffffffffffff33166000526020528360406000209103905584610937565b7f94280d6200000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b7fe602df0500000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000006000523360045260245260445260646000fd5b346101ae5760006003193601126101ae576020600254604051908152f35b346101ae5760406003193601126101ae576103e4610a61610b6f565b6024359033610f8d565b346101ae5760006003193601126101ae576000600354610a8a81610bb5565b80845290600181169081156104b05750600114610ab15761044d8361043981850382610caa565b600360009081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b808210610af657509091508101602001610439610429565b919260018160209254838588010152019101909291610ade565b919082519283825260005b848110610b5a5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8460006020809697860101520116010190565b80602080928401015182828601015201610b1b565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101ae57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101ae57565b90600182811c92168015610bfe575b6020831014610bcf57565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602260045260246000fd5b91607f1691610bc4565b60009291815491610c1883610bb5565b8083529260018116908115610c6e5750600114610c3457505050565b60009081526020812093945091925b838310610c54575060209250010190565b600181602092949394548385870101520191019190610c43565b905060209495507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091509291921683830152151560051b010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ceb57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff16908115610de65773ffffffffffffffffffffffffffffffffffffffff16918215610811576000828152806020526040812054828110610db35791604082827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef958760209652828652038282205586815280845220818154019055604051908152a3565b6064937fe450d38c0000000000000000000000000000000000000000000000000000000083949352600452602452604452fd5b7f96c6fd1e00000000000000000000000000000000000000000000000000000000600052600060045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480610f15575b15610e7d577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610f0f60c082610caa565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610e54565b73ffffffffffffffffffffffffffffffffffffffff600854163303610f5f57565b7f118cdaa7000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b73ffffffffffffffffffffffffffffffffffffffff169081156109c25773ffffffffffffffffffffffffffffffffffffffff169182156109935760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925918360005260018252604060002085600052825280604060002055604051908152a3565b60ff81146110905760ff811690601f82116110665760408051926110328285610caa565b602084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208501920136833783525290565b7fb3512b0c0000000000000000000000000000000000000000000000000000000060005260046000fd5b506040516110aa816110a3816005610c08565b0382610caa565b90565b60ff81146110d15760ff811690601f82116110665760408051926110328285610caa565b506040516110aa816110a3816006610c08565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161117a579160209360809260ff60009560405194855216868401526040830152606082015282805260015afa1561116e5760005173ffffffffffffffffffffffffffffffffffffffff8116156111625790600090600090565b50600090600190600090565b6040513d6000823e3d90fd5b50505060009160039190565b9190916004811015611243578061119c57509050565b6000600182036111d0577ff645eedf0000000000000000000000000000000000000000000000000000000060005260046000fd5b506002810361120757827ffce698f70000000000000000000000000000000000000000000000000000000060005260045260246000fd5b9091600360009214611217575050565b602492507fd78bce0c000000000000000000000000000000000000000000000000000000008252600452fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd",
}

// DemoToken is an auto generated Go binding around an Ethereum contract.
type DemoToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoToken) GetABI() abi.ABI {
	return c.abi
}

// NewDemoToken creates a new instance of DemoToken.
func NewDemoToken() *DemoToken {
	parsed, err := DemoTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, uint8 decimals_, address owner) returns()
func (demoToken *DemoToken) PackConstructor(name_ string, symbol_ string, decimals_ uint8, owner common.Address) []byte {
	enc, err := demoToken.abi.Pack("", name_, symbol_, decimals_, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoToken *DemoToken) PackDOMAINSEPARATOR() []byte {
	enc, err := demoToken.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoToken *DemoToken) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return demoToken.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (demoToken *DemoToken) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := demoToken.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoToken *DemoToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := demoToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoToken *DemoToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return demoToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (demoToken *DemoToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := demoToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoToken *DemoToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := demoToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoToken *DemoToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (demoToken *DemoToken) UnpackApprove(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoToken *DemoToken) PackBalanceOf(account common.Address) []byte {
	enc, err := demoToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoToken *DemoToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return demoToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (demoToken *DemoToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := demoToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (demoToken *DemoToken) PackDecimals() []byte {
	enc, err := demoToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (demoToken *DemoToken) TryPackDecimals() ([]byte, error) {
	return demoToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (demoToken *DemoToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := demoToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoToken *DemoToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := demoToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (demoToken *DemoToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (demoToken *DemoToken) PackName() []byte {
	enc, err := demoToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (demoToken *DemoToken) TryPackName() ([]byte, error) {
	return demoToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (demoToken *DemoToken) UnpackName(data []byte) (string, error) {
	out, err := demoToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoToken *DemoToken) PackNonces(owner common.Address) []byte {
	enc, err := demoToken.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoToken *DemoToken) TryPackNonces(owner common.Address) ([]byte, error) {
	return demoToken.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (demoToken *DemoToken) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := demoToken.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (demoToken *DemoToken) PackOwner() []byte {
	enc, err := demoToken.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (demoToken *DemoToken) TryPackOwner() ([]byte, error) {
	return demoToken.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (demoToken *DemoToken) UnpackOwner(data []byte) (common.Address, error) {
	out, err := demoToken.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (demoToken *DemoToken) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := demoToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (demoToken *DemoToken) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return demoToken.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (demoToken *DemoToken) PackRenounceOwnership() []byte {
	enc, err := demoToken.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (demoToken *DemoToken) TryPackRenounceOwnership() ([]byte, error) {
	return demoToken.abi.Pack("renounceOwnership")
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (demoToken *DemoToken) PackSymbol() []byte {
	enc, err := demoToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (demoToken *DemoToken) TryPackSymbol() ([]byte, error) {
	return demoToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (demoToken *DemoToken) UnpackSymbol(data []byte) (string, error) {
	out, err := demoToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoToken *DemoToken) PackTotalSupply() []byte {
	enc, err := demoToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoToken *DemoToken) TryPackTotalSupply() ([]byte, error) {
	return demoToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (demoToken *DemoToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := demoToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoToken *DemoToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := demoToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoToken *DemoToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (demoToken *DemoToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoToken *DemoToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := demoToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoToken *DemoToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return demoToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (demoToken *DemoToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := demoToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (demoToken *DemoToken) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := demoToken.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (demoToken *DemoToken) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return demoToken.abi.Pack("transferOwnership", newOwner)
}

// DemoTokenApproval represents a Approval event raised by the DemoToken contract.
type DemoTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DemoTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DemoTokenApproval) ContractEventName() string {
	return DemoTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (demoToken *DemoToken) UnpackApprovalEvent(log *types.Log) (*DemoTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoTokenApproval)
	if len(log.Data) > 0 {
		if err := demoToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoTokenEIP712DomainChanged represents a EIP712DomainChanged event raised by the DemoToken contract.
type DemoTokenEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DemoTokenEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DemoTokenEIP712DomainChanged) ContractEventName() string {
	return DemoTokenEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (demoToken *DemoToken) UnpackEIP712DomainChangedEvent(log *types.Log) (*DemoTokenEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoTokenEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := demoToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoTokenOwnershipTransferred represents a OwnershipTransferred event raised by the DemoToken contract.
type DemoTokenOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DemoTokenOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DemoTokenOwnershipTransferred) ContractEventName() string {
	return DemoTokenOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (demoToken *DemoToken) UnpackOwnershipTransferredEvent(log *types.Log) (*DemoTokenOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoTokenOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := demoToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DemoTokenTransfer represents a Transfer event raised by the DemoToken contract.
type DemoTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DemoTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DemoTokenTransfer) ContractEventName() string {
	return DemoTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (demoToken *DemoToken) UnpackTransferEvent(log *types.Log) (*DemoTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoTokenTransfer)
	if len(log.Data) > 0 {
		if err := demoToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (demoToken *DemoToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return demoToken.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return demoToken.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return demoToken.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return demoToken.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return demoToken.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return demoToken.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return demoToken.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return demoToken.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoToken.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return demoToken.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoTokenECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the DemoToken contract.
type DemoTokenECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func DemoTokenECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (demoToken *DemoToken) UnpackECDSAInvalidSignatureError(raw []byte) (*DemoTokenECDSAInvalidSignature, error) {
	out := new(DemoTokenECDSAInvalidSignature)
	if err := demoToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the DemoToken contract.
type DemoTokenECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func DemoTokenECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (demoToken *DemoToken) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*DemoTokenECDSAInvalidSignatureLength, error) {
	out := new(DemoTokenECDSAInvalidSignatureLength)
	if err := demoToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the DemoToken contract.
type DemoTokenECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func DemoTokenECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (demoToken *DemoToken) UnpackECDSAInvalidSignatureSError(raw []byte) (*DemoTokenECDSAInvalidSignatureS, error) {
	out := new(DemoTokenECDSAInvalidSignatureS)
	if err := demoToken.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DemoToken contract.
type DemoTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DemoTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (demoToken *DemoToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*DemoTokenERC20InsufficientAllowance, error) {
	out := new(DemoTokenERC20InsufficientAllowance)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DemoToken contract.
type DemoTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DemoTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (demoToken *DemoToken) UnpackERC20InsufficientBalanceError(raw []byte) (*DemoTokenERC20InsufficientBalance, error) {
	out := new(DemoTokenERC20InsufficientBalance)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DemoToken contract.
type DemoTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DemoTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (demoToken *DemoToken) UnpackERC20InvalidApproverError(raw []byte) (*DemoTokenERC20InvalidApprover, error) {
	out := new(DemoTokenERC20InvalidApprover)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DemoToken contract.
type DemoTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DemoTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (demoToken *DemoToken) UnpackERC20InvalidReceiverError(raw []byte) (*DemoTokenERC20InvalidReceiver, error) {
	out := new(DemoTokenERC20InvalidReceiver)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the DemoToken contract.
type DemoTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DemoTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (demoToken *DemoToken) UnpackERC20InvalidSenderError(raw []byte) (*DemoTokenERC20InvalidSender, error) {
	out := new(DemoTokenERC20InvalidSender)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DemoToken contract.
type DemoTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DemoTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (demoToken *DemoToken) UnpackERC20InvalidSpenderError(raw []byte) (*DemoTokenERC20InvalidSpender, error) {
	out := new(DemoTokenERC20InvalidSpender)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the DemoToken contract.
type DemoTokenERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func DemoTokenERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (demoToken *DemoToken) UnpackERC2612ExpiredSignatureError(raw []byte) (*DemoTokenERC2612ExpiredSignature, error) {
	out := new(DemoTokenERC2612ExpiredSignature)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the DemoToken contract.
type DemoTokenERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func DemoTokenERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (demoToken *DemoToken) UnpackERC2612InvalidSignerError(raw []byte) (*DemoTokenERC2612InvalidSigner, error) {
	out := new(DemoTokenERC2612InvalidSigner)
	if err := demoToken.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenInvalidAccountNonce represents a InvalidAccountNonce error raised by the DemoToken contract.
type DemoTokenInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func DemoTokenInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (demoToken *DemoToken) UnpackInvalidAccountNonceError(raw []byte) (*DemoTokenInvalidAccountNonce, error) {
	out := new(DemoTokenInvalidAccountNonce)
	if err := demoToken.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenInvalidShortString represents a InvalidShortString error raised by the DemoToken contract.
type DemoTokenInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DemoTokenInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (demoToken *DemoToken) UnpackInvalidShortStringError(raw []byte) (*DemoTokenInvalidShortString, error) {
	out := new(DemoTokenInvalidShortString)
	if err := demoToken.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DemoToken contract.
type DemoTokenOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DemoTokenOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (demoToken *DemoToken) UnpackOwnableInvalidOwnerError(raw []byte) (*DemoTokenOwnableInvalidOwner, error) {
	out := new(DemoTokenOwnableInvalidOwner)
	if err := demoToken.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DemoToken contract.
type DemoTokenOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DemoTokenOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (demoToken *DemoToken) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DemoTokenOwnableUnauthorizedAccount, error) {
	out := new(DemoTokenOwnableUnauthorizedAccount)
	if err := demoToken.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoTokenStringTooLong represents a StringTooLong error raised by the DemoToken contract.
type DemoTokenStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DemoTokenStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (demoToken *DemoToken) UnpackStringTooLongError(raw []byte) (*DemoTokenStringTooLong, error) {
	out := new(DemoTokenStringTooLong)
	if err := demoToken.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16MetaData contains all meta data concerning the Groth16 contract.
var Groth16MetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"alpha\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[4]\",\"name\":\"beta\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[4]\",\"name\":\"gamma\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[4]\",\"name\":\"delta\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[8]\",\"name\":\"k\",\"type\":\"uint256[8]\"}],\"internalType\":\"structVerifyingKey\",\"name\":\"key\",\"type\":\"tuple\"},{\"internalType\":\"uint256[8]\",\"name\":\"goodProof\",\"type\":\"uint256[8]\"},{\"internalType\":\"uint256[3]\",\"name\":\"goodInputs\",\"type\":\"uint256[3]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadProofAccepted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"inputs\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"proofs\",\"type\":\"uint256\"}],\"name\":\"BatchLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"coordinate\",\"type\":\"uint256\"}],\"name\":\"CoordinateNotInField\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeltaIsGamma\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeltaIsGenerator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GoodProofRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"input\",\"type\":\"uint256\"}],\"name\":\"InputNotInField\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PointAtInfinity\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"precompile\",\"type\":\"uint256\"}],\"name\":\"PrecompileWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256[3]\",\"name\":\"inputs\",\"type\":\"uint256[3]\"},{\"internalType\":\"uint256[8]\",\"name\":\"proof\",\"type\":\"uint256[8]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[3][]\",\"name\":\"inputs\",\"type\":\"uint256[3][]\"},{\"internalType\":\"uint256[8][]\",\"name\":\"proofs\",\"type\":\"uint256[8][]\"}],\"name\":\"verifyBatch\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifyingKey\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256[2]\",\"name\":\"alpha\",\"type\":\"uint256[2]\"},{\"internalType\":\"uint256[4]\",\"name\":\"beta\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[4]\",\"name\":\"gamma\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[4]\",\"name\":\"delta\",\"type\":\"uint256[4]\"},{\"internalType\":\"uint256[8]\",\"name\":\"k\",\"type\":\"uint256[8]\"}],\"internalType\":\"structVerifyingKey\",\"name\":\"key\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Groth16",
	Bin: "0x610340604052346108e4576122268038038061001a81610931565b92833981019080820361042081126108e4576102c0136108e4576040519160a083016001600160401b038111848210176108fc5760405280601f830112156108e4576100666040610931565b8060408401918383116108e45790839185905b8482106108e9575050855261008d91610956565b602084019081526100a18260c08501610956565b604085019081526100b6836101408601610956565b90606086019182526100cc846101c08701610999565b92608087019384526100e2856102c08801610999565b94806103df880112156108e4576100f96060610931565b96879061042081019283116108e4576103c001905b8282106108d45750505061012a87515160208951015190610a49565b6101348151610a74565b61013e8251610a74565b6101488351610a74565b60005b600881106108825750825151825151148061086f575b61085e576000805160206121468339815191528351511480610842575b6108315761018a610912565b6001815260008051602061220683398151915260208201916002835260016040820152600260608201526101bd81610ab4565b511490811591610817575b50610801576101d5610912565b60018152600080516020612206833981519152602082019160028352600260408201526000606082015261020881610adf565b5114908115916107e7575b506107d15761018096600061022789610931565b90893683377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4560e0830152600160c0830152600260208301526001825260025b600c811061072f57505061027a90610dc1565b158015610619575b6106035760208151519151015160a05260805280515160208251015160e05260c0526102c060606102b7604084510151610a05565b92510151610a05565b610120526101005280515160208251015161016052610140526102ec60606102b7604084510151610a05565b6101a05285528051516020825101516101e0526101c05261031660606102b7604084510151610a05565b61022052610200528051516020825101516040835101516060845101516102a0526102805261026052610240526080815101519060a0815101519060e060c0825101519151015161032052610300526102e0526102c0526103778183610b1b565b156105f25760005b6003811061059157836040516112c49182610e62833960805182818160f00152818161055c0152610b17015260a0518281816101130152818161057f0152610b3a015260c051828181610138015281816105af0152610b5f015260e05182818161015e015281816105d20152610b85015261010051828181610184015281816105fb0152610baa0152610120518281816101aa015281816106280152610bd00152610140518281816103080152818161065d0152610ce101526101605182818161032f015281816106800152610d08015251818181610356015281816106a90152610d2f01526101a05181818161037d015281816106d60152610d5601526101c0518181816103a40152818161070b0152610d7d01526101e0518181816103cb0152818161072e0152610da40152610200518181816103f2015281816107570152610dcb015261022051818181610419015281816107840152610df20152610240518181816101d7015281816107cb0152610bfc0152610260518181816101fa015281816107ee0152610c1f015261028051818181610246015281816108140152610c6b01526102a051818181610225015281816108390152610c4a01526102c0518181816102950152818161085f0152610cba01526102e051818181610274015281816108840152610c990152610300518181816102e101526108aa0152610320518181816102bf01526108d00152f35b61059b8184610a38565b516000805160206121e6833981519152600182086105b98386610a38565b526105c48385610b1b565b6105dd57906001916105d68286610a38565b520161037f565b506369d35a2960e11b60005260045260246000fd5b630a30087b60e21b60005260046000fd5b639600cf0360e01b600052600860045260246000fd5b50600061062589610931565b9089368337600260e0830152600160c0830152600260208301526001825260025b600c811061065e57505061065990610dc1565b610282565b6001810180821161071b576106826000805160206121268339815191529185610b0a565b5260008051602061214683398151915261069c8285610b0a565b526002810180821161071b5760038201808311610707576000805160206121a6833981519152916000805160206121c68339815191526106df6106e69388610b0a565b5285610b0a565b52600681018091111561064657634e487b7160e01b82526011600452602482fd5b634e487b7160e01b84526011600452602484fd5b634e487b7160e01b83526011600452602483fd5b6001810180821161071b576107536000805160206121268339815191529185610b0a565b5260008051602061214683398151915261076d8285610b0a565b526002810180821161071b5760038201808311610707576000805160206121a6833981519152916000805160206121c68339815191526106df6107b09388610b0a565b52600681018091111561026757634e487b7160e01b82526011600452602482fd5b639600cf0360e01b600052600760045260246000fd5b600080516020612186833981519152915051141538610213565b639600cf0360e01b600052600660045260246000fd5b6000805160206121868339815191529150511415386101c8565b63a19288bd60e01b60005260046000fd5b506000805160206121268339815191526020845101511461017e565b6329085edd60e11b60005260046000fd5b5060208351015160208351015114610161565b61088d8186516109de565b5185519060018301918284116108be576108b1926108aa916109de565b5190610a49565b600281018091111561014b575b634e487b7160e01b600052601160045260246000fd5b815181526020918201910161010e565b600080fd5b8151815285935060209182019101610079565b634e487b7160e01b600052604160045260246000fd5b60405190608082016001600160401b038111838210176108fc57604052565b6040519190601f01601f191682016001600160401b038111838210176108fc57604052565b9080601f830112156108e45761096c6080610931565b918290608081019283116108e457905b8282106109895750505090565b815181526020918201910161097c565b9080601f830112156108e4576109b0610100610931565b91829061010081019283116108e457905b8282106109ce5750505090565b81518152602091820191016109c1565b9060088110156109ef5760051b0190565b634e487b7160e01b600052603260045260246000fd5b80610a105750600090565b6000805160206121668339815191520360008051602061216683398151915281116108be5790565b9060038110156109ef5760051b0190565b610a5281610d94565b610a5b82610d94565b1715610a6357565b634ddaa5e560e01b60005260046000fd5b60005b6004811015610a9857600190610a928160051b840151610d94565b01610a77565b50606081516020830151176040830151179101511715610a6357565b60409060808160065afa60403d141615610aca57565b62a4859360e01b600052600660045260246000fd5b60409060608160075afa60403d141615610af557565b62a4859360e01b600052600760045260246000fd5b90600c8110156109ef5760051b0190565b60405191610460830160405260005b600b8110610d3357505050602061030091610cae6060610b4981610931565b90803683376104208401516101808501526104408401516101a08501526000805160206121e6833981519152825181610b83898801610df6565b60010990088252610ca08583016000805160206121e6833981519152815181610baf6103208a01610df6565b6001099008815260408401926000805160206121e6833981519152845181610bda6103408b01610df6565b60010990088452610c04600161024089016103608a015181526103808a01516102608b0152610e25565b6103a08701516102808801526103c08701516102a08801526103e08701516102c08801526104008701516102e088015260805160a0519088528888015260c0519060e051916040890152870152610100516101205190608088015260a0870152610c8e60c0870194610240516102605190875260e089015261028051906102a05190519187610e41565b6102c051906102e05190519185610e41565b855161032051915192610e41565b610140516101605190610100830152610120820152610180516101a051906101408301526101608201526101c0516101e051906101c08301526101e0820152610200516102205190610200830152610220820152600092839160085afa60203d14169080519115610d20575060011490565b62a4859360e01b81526008600452602490fd5b60006003821015610d5f575080610d4c60019285610a38565b515b6103008260051b8701015201610b2a565b600219820190828211610d80575090610d7a600192846109de565b51610d4e565b634e487b7160e01b81526011600452602490fd5b600080516020612166833981519152811015610dad5750565b634b296f9960e11b60005260045260246000fd5b600061018060209260085afa60203d14166000519015610de15760011490565b62a4859360e01b600052600860045260246000fd5b51906000805160206121e6833981519152821015610e1057565b506398664c3760e01b60005260045260246000fd5b60018214610e3d57610e3b916040820152610adf565b565b5050565b9192610e5c91610e3b94604085019182526060850152610e25565b610ab456fe6080604052600436101561001257600080fd5b60003560e01c80633b7ead54146109a95780637950c5f81461048f5763a5c05e2a1461003d57600080fd5b3461048a576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261048a573660641161048a57366101641161048a5760016020604051610300808201916104608101604052606060048437610306610360820193610100606486376100ee60009788966100e4826100c06060611039565b9560603688376104208901516101808a01526104408901516101a08a015286611103565b610240860161116e565b7f000000000000000000000000000000000000000000000000000000000000000083527f0000000000000000000000000000000000000000000000000000000000000000868401527f000000000000000000000000000000000000000000000000000000000000000060408401527f000000000000000000000000000000000000000000000000000000000000000060608401527f000000000000000000000000000000000000000000000000000000000000000060808401527f000000000000000000000000000000000000000000000000000000000000000060a0840152604060c08401917f000000000000000000000000000000000000000000000000000000000000000083527f000000000000000000000000000000000000000000000000000000000000000060e086015261026b81517f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000008661125e565b6102ba888201517f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000008661125e565b0151907f0000000000000000000000000000000000000000000000000000000000000000907f00000000000000000000000000000000000000000000000000000000000000009061125e565b7f00000000000000000000000000000000000000000000000000000000000000006101008201527f00000000000000000000000000000000000000000000000000000000000000006101208201527f00000000000000000000000000000000000000000000000000000000000000006101408201527f00000000000000000000000000000000000000000000000000000000000000006101608201527f00000000000000000000000000000000000000000000000000000000000000006101c08201527f00000000000000000000000000000000000000000000000000000000000000006101e08201527f00000000000000000000000000000000000000000000000000000000000000006102008201527f000000000000000000000000000000000000000000000000000000000000000061022082015260085afa60203d1416908051911561045e57602060018314604051908152f35b807ea4859300000000000000000000000000000000000000000000000000000000602492526008600452fd5b600080fd5b3461048a5760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261048a5760405160a0810181811067ffffffffffffffff82111761097a5760405260406104e681611039565b813682378252602082016080916104fc83611039565b8336823782528084019061050f84611039565b843682378252606085019261052385611039565b853682378452848601946101009061053a82611039565b823682378752835184810181811067ffffffffffffffff82111761097a5785527f000000000000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000602082015288526105ad611019565b7f000000000000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000602082015261061f7f000000000000000000000000000000000000000000000000000000000000000061107d565b8582015261064c7f000000000000000000000000000000000000000000000000000000000000000061107d565b6060820152835261065b611019565b7f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201526106cd7f000000000000000000000000000000000000000000000000000000000000000061107d565b858201526106fa7f000000000000000000000000000000000000000000000000000000000000000061107d565b60608201528552610709611019565b7f000000000000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000602082015261077b7f000000000000000000000000000000000000000000000000000000000000000061107d565b858201526107a87f000000000000000000000000000000000000000000000000000000000000000061107d565b60608201528652835191820182811067ffffffffffffffff82111761097a5784527f000000000000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000060208301527f0000000000000000000000000000000000000000000000000000000000000000828501527f000000000000000000000000000000000000000000000000000000000000000060608301527f0000000000000000000000000000000000000000000000000000000000000000908201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000060e08201528552815195516000875b60028210610964575050509161092061092b9261093795945190880190610ff1565b5160c0860190610ff1565b51610140840190610ff1565b5160006101c083015b6008821061094e576102c084f35b6020806001928551815201930191019091610940565b60208060019285518152019301910190916108fe565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b3461048a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261048a5760043567ffffffffffffffff811161048a573660238201121561048a5767ffffffffffffffff81600401351161048a576060816004013502366024828401011161048a576024359067ffffffffffffffff821161048a573660238301121561048a57816004013567ffffffffffffffff811161048a573660248260081b8501011161048a578360040135158015610fe3575b610fae575060405160c060038560040135010281019261016085600401350292838501604052806024870186376024866004013560081b92019085013760009384926060600483013581028601610ac082611039565b928236853760c08201805161018088015260e0830180516101a08901526004870135600103610e3e5750505060039260c09492610b15602099610cdf94610b0b600180935b87611103565b6102408a0161116e565b7f000000000000000000000000000000000000000000000000000000000000000087527f0000000000000000000000000000000000000000000000000000000000000000898801527f000000000000000000000000000000000000000000000000000000000000000060408801527f0000000000000000000000000000000000000000000000000000000000000000908701527f000000000000000000000000000000000000000000000000000000000000000060808701527f000000000000000000000000000000000000000000000000000000000000000060a08701526040858701917f000000000000000000000000000000000000000000000000000000000000000083527f000000000000000000000000000000000000000000000000000000000000000060e0890152610c9081517f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000008661125e565b6102ba8a8201517f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000008661125e565b7f00000000000000000000000000000000000000000000000000000000000000006101008501527f00000000000000000000000000000000000000000000000000000000000000006101208501527f00000000000000000000000000000000000000000000000000000000000000006101408501527f00000000000000000000000000000000000000000000000000000000000000006101608501527f00000000000000000000000000000000000000000000000000000000000000006101c08501527f00000000000000000000000000000000000000000000000000000000000000006101e08501527f00000000000000000000000000000000000000000000000000000000000000006102008501527f00000000000000000000000000000000000000000000000000000000000000006102208501526004013501029060085afa60203d1416908051911561045e57602060018314604051908152f35b91929590949396975088928920907f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4787936102408b0197518b525181030660208a01526001805b848d8460040135841015610f86579081868d97969594935283602052604090206fffffffffffffffffffffffffffffffff169b8c92837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019108980196610100019960c00199828198809e610f1b918d611103565b610f25918c61116e565b8c6101c0820151906101c001526101e001516101e08d01528b516102008d015260208c01516102208d01526101c08c01610f5e90611280565b610f6c906101c08d0161120a565b610f796101808c01611280565b6001019091929894610e85565b9b9a94505060039750610cdf9550610b159296945060209b915097610b0b60c0998093610b05565b837f5987ee50000000000000000000000000000000000000000000000000000000006000526004013560045260245260446000fd5b508084600401351415610a6a565b906000905b6004821061100357505050565b6020806001928551815201930191019091610ff6565b604051906080820182811067ffffffffffffffff82111761097a57604052565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051930116820182811067ffffffffffffffff82111761097a57604052565b806110885750600090565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4781116110d45790565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016040819382815181611136876111b0565b8909900881526020810183815181611150602089016111b0565b8a099008905201936111666040865194016111b0565b900990089052565b9160a09161118b839282518652602083015160208701528561120a565b6040810151604085015260608101516060850152608081015160808501520151910152565b51907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018210156111dc57565b507f98664c370000000000000000000000000000000000000000000000000000000060005260045260246000fd5b6001821461125a576040918282015260608160075afa60403d14161561122c57565b7ea4859300000000000000000000000000000000000000000000000000000000600052600760045260246000fd5b5050565b91926112799161127e9460408501918252606085015261120a565b611280565b565b60409060808160065afa60403d14161561129657565b7ea4859300000000000000000000000000000000000000000000000000000000600052600660045260246000fd1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c230644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4715ed738c0e0a7c92e7845f96b2ae9c0a68a6a449e3538fc7ff3ebf7a5a18a2c4090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001030644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd3",
}

// Groth16 is an auto generated Go binding around an Ethereum contract.
type Groth16 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Groth16) GetABI() abi.ABI {
	return c.abi
}

// NewGroth16 creates a new instance of Groth16.
func NewGroth16() *Groth16 {
	parsed, err := Groth16MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Groth16{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Groth16) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint256[2],uint256[4],uint256[4],uint256[4],uint256[8]) key, uint256[8] goodProof, uint256[3] goodInputs) returns()
func (groth16 *Groth16) PackConstructor(key VerifyingKey, goodProof [8]*big.Int, goodInputs [3]*big.Int) []byte {
	enc, err := groth16.abi.Pack("", key, goodProof, goodInputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5c05e2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(uint256[3] inputs, uint256[8] proof) view returns(bool)
func (groth16 *Groth16) PackVerify(inputs [3]*big.Int, proof [8]*big.Int) []byte {
	enc, err := groth16.abi.Pack("verify", inputs, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5c05e2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(uint256[3] inputs, uint256[8] proof) view returns(bool)
func (groth16 *Groth16) TryPackVerify(inputs [3]*big.Int, proof [8]*big.Int) ([]byte, error) {
	return groth16.abi.Pack("verify", inputs, proof)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5c05e2a.
//
// Solidity: function verify(uint256[3] inputs, uint256[8] proof) view returns(bool)
func (groth16 *Groth16) UnpackVerify(data []byte) (bool, error) {
	out, err := groth16.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifyBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b7ead54.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyBatch(uint256[3][] inputs, uint256[8][] proofs) view returns(bool)
func (groth16 *Groth16) PackVerifyBatch(inputs [][3]*big.Int, proofs [][8]*big.Int) []byte {
	enc, err := groth16.abi.Pack("verifyBatch", inputs, proofs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b7ead54.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyBatch(uint256[3][] inputs, uint256[8][] proofs) view returns(bool)
func (groth16 *Groth16) TryPackVerifyBatch(inputs [][3]*big.Int, proofs [][8]*big.Int) ([]byte, error) {
	return groth16.abi.Pack("verifyBatch", inputs, proofs)
}

// UnpackVerifyBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b7ead54.
//
// Solidity: function verifyBatch(uint256[3][] inputs, uint256[8][] proofs) view returns(bool)
func (groth16 *Groth16) UnpackVerifyBatch(data []byte) (bool, error) {
	out, err := groth16.abi.Unpack("verifyBatch", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerifyingKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7950c5f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyingKey() view returns((uint256[2],uint256[4],uint256[4],uint256[4],uint256[8]) key)
func (groth16 *Groth16) PackVerifyingKey() []byte {
	enc, err := groth16.abi.Pack("verifyingKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyingKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7950c5f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyingKey() view returns((uint256[2],uint256[4],uint256[4],uint256[4],uint256[8]) key)
func (groth16 *Groth16) TryPackVerifyingKey() ([]byte, error) {
	return groth16.abi.Pack("verifyingKey")
}

// UnpackVerifyingKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7950c5f8.
//
// Solidity: function verifyingKey() view returns((uint256[2],uint256[4],uint256[4],uint256[4],uint256[8]) key)
func (groth16 *Groth16) UnpackVerifyingKey(data []byte) (VerifyingKey, error) {
	out, err := groth16.abi.Unpack("verifyingKey", data)
	if err != nil {
		return *new(VerifyingKey), err
	}
	out0 := *abi.ConvertType(out[0], new(VerifyingKey)).(*VerifyingKey)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (groth16 *Groth16) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], groth16.abi.Errors["BadProofAccepted"].ID.Bytes()[:4]) {
		return groth16.UnpackBadProofAcceptedError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["BatchLength"].ID.Bytes()[:4]) {
		return groth16.UnpackBatchLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["CoordinateNotInField"].ID.Bytes()[:4]) {
		return groth16.UnpackCoordinateNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["DeltaIsGamma"].ID.Bytes()[:4]) {
		return groth16.UnpackDeltaIsGammaError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["DeltaIsGenerator"].ID.Bytes()[:4]) {
		return groth16.UnpackDeltaIsGeneratorError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["GoodProofRefused"].ID.Bytes()[:4]) {
		return groth16.UnpackGoodProofRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["InputNotInField"].ID.Bytes()[:4]) {
		return groth16.UnpackInputNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["PointAtInfinity"].ID.Bytes()[:4]) {
		return groth16.UnpackPointAtInfinityError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["PrecompileFailed"].ID.Bytes()[:4]) {
		return groth16.UnpackPrecompileFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], groth16.abi.Errors["PrecompileWrong"].ID.Bytes()[:4]) {
		return groth16.UnpackPrecompileWrongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// Groth16BadProofAccepted represents a BadProofAccepted error raised by the Groth16 contract.
type Groth16BadProofAccepted struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProofAccepted(uint256 index)
func Groth16BadProofAcceptedErrorID() common.Hash {
	return common.HexToHash("0xd3a6b452f48f867358fd486a6a1944bdcac1fa48e41bfe5541bdd27e6aeaa1d2")
}

// UnpackBadProofAcceptedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProofAccepted(uint256 index)
func (groth16 *Groth16) UnpackBadProofAcceptedError(raw []byte) (*Groth16BadProofAccepted, error) {
	out := new(Groth16BadProofAccepted)
	if err := groth16.abi.UnpackIntoInterface(out, "BadProofAccepted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16BatchLength represents a BatchLength error raised by the Groth16 contract.
type Groth16BatchLength struct {
	Inputs *big.Int
	Proofs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchLength(uint256 inputs, uint256 proofs)
func Groth16BatchLengthErrorID() common.Hash {
	return common.HexToHash("0x5987ee50040ffd7534a72b371580dfe9820ea51ee5c13d57647aab962617f398")
}

// UnpackBatchLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchLength(uint256 inputs, uint256 proofs)
func (groth16 *Groth16) UnpackBatchLengthError(raw []byte) (*Groth16BatchLength, error) {
	out := new(Groth16BatchLength)
	if err := groth16.abi.UnpackIntoInterface(out, "BatchLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16CoordinateNotInField represents a CoordinateNotInField error raised by the Groth16 contract.
type Groth16CoordinateNotInField struct {
	Coordinate *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CoordinateNotInField(uint256 coordinate)
func Groth16CoordinateNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x9652df320d5c9890515ac4a5ee0629d8d557237ab7f58397d33a9c412cef5423")
}

// UnpackCoordinateNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CoordinateNotInField(uint256 coordinate)
func (groth16 *Groth16) UnpackCoordinateNotInFieldError(raw []byte) (*Groth16CoordinateNotInField, error) {
	out := new(Groth16CoordinateNotInField)
	if err := groth16.abi.UnpackIntoInterface(out, "CoordinateNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16DeltaIsGamma represents a DeltaIsGamma error raised by the Groth16 contract.
type Groth16DeltaIsGamma struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeltaIsGamma()
func Groth16DeltaIsGammaErrorID() common.Hash {
	return common.HexToHash("0x5210bdba803a5158874efcc311b9ff03970b8842c712927d275631c4143e4032")
}

// UnpackDeltaIsGammaError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeltaIsGamma()
func (groth16 *Groth16) UnpackDeltaIsGammaError(raw []byte) (*Groth16DeltaIsGamma, error) {
	out := new(Groth16DeltaIsGamma)
	if err := groth16.abi.UnpackIntoInterface(out, "DeltaIsGamma", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16DeltaIsGenerator represents a DeltaIsGenerator error raised by the Groth16 contract.
type Groth16DeltaIsGenerator struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeltaIsGenerator()
func Groth16DeltaIsGeneratorErrorID() common.Hash {
	return common.HexToHash("0xa19288bdbf3ab72102e83263045bf7993aca79233fe2edd94396d73370f52f34")
}

// UnpackDeltaIsGeneratorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeltaIsGenerator()
func (groth16 *Groth16) UnpackDeltaIsGeneratorError(raw []byte) (*Groth16DeltaIsGenerator, error) {
	out := new(Groth16DeltaIsGenerator)
	if err := groth16.abi.UnpackIntoInterface(out, "DeltaIsGenerator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16GoodProofRefused represents a GoodProofRefused error raised by the Groth16 contract.
type Groth16GoodProofRefused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GoodProofRefused()
func Groth16GoodProofRefusedErrorID() common.Hash {
	return common.HexToHash("0x28c021ec93ee8e00556249b60280bc19579f93f48f6e2cca90959e64e13272a6")
}

// UnpackGoodProofRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GoodProofRefused()
func (groth16 *Groth16) UnpackGoodProofRefusedError(raw []byte) (*Groth16GoodProofRefused, error) {
	out := new(Groth16GoodProofRefused)
	if err := groth16.abi.UnpackIntoInterface(out, "GoodProofRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16InputNotInField represents a InputNotInField error raised by the Groth16 contract.
type Groth16InputNotInField struct {
	Input *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InputNotInField(uint256 input)
func Groth16InputNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x98664c376c4d9d72d545e92ef1d6e8c04328f83a579babcc5e021c5b5888fa7a")
}

// UnpackInputNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InputNotInField(uint256 input)
func (groth16 *Groth16) UnpackInputNotInFieldError(raw []byte) (*Groth16InputNotInField, error) {
	out := new(Groth16InputNotInField)
	if err := groth16.abi.UnpackIntoInterface(out, "InputNotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16PointAtInfinity represents a PointAtInfinity error raised by the Groth16 contract.
type Groth16PointAtInfinity struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PointAtInfinity()
func Groth16PointAtInfinityErrorID() common.Hash {
	return common.HexToHash("0x4ddaa5e5eb5aaf3f880055d7952d634e4b48f80a53ab78d61160b960b4dedffe")
}

// UnpackPointAtInfinityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PointAtInfinity()
func (groth16 *Groth16) UnpackPointAtInfinityError(raw []byte) (*Groth16PointAtInfinity, error) {
	out := new(Groth16PointAtInfinity)
	if err := groth16.abi.UnpackIntoInterface(out, "PointAtInfinity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16PrecompileFailed represents a PrecompileFailed error raised by the Groth16 contract.
type Groth16PrecompileFailed struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func Groth16PrecompileFailedErrorID() common.Hash {
	return common.HexToHash("0x00a48593f9c209d4d7e3b1ee4f754577225379f193a95f3a1400534a74238e14")
}

// UnpackPrecompileFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileFailed(uint256 precompile)
func (groth16 *Groth16) UnpackPrecompileFailedError(raw []byte) (*Groth16PrecompileFailed, error) {
	out := new(Groth16PrecompileFailed)
	if err := groth16.abi.UnpackIntoInterface(out, "PrecompileFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Groth16PrecompileWrong represents a PrecompileWrong error raised by the Groth16 contract.
type Groth16PrecompileWrong struct {
	Precompile *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrecompileWrong(uint256 precompile)
func Groth16PrecompileWrongErrorID() common.Hash {
	return common.HexToHash("0x9600cf0325ce8c443bf4d322111625c0377c521cd959cb45afefc77a69525acc")
}

// UnpackPrecompileWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrecompileWrong(uint256 precompile)
func (groth16 *Groth16) UnpackPrecompileWrongError(raw []byte) (*Groth16PrecompileWrong, error) {
	out := new(Groth16PrecompileWrong)
	if err := groth16.abi.UnpackIntoInterface(out, "PrecompileWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesMetaData contains all meta data concerning the Offices contract.
var OfficesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"proposers\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"executors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"cancellers\",\"type\":\"address[]\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registrar\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"auditor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"lister\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"}],\"internalType\":\"structOfficesSetup\",\"name\":\"setup\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AdminIsFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NamedTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"NoHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"ProposerAndCanceller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"ZeroAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroDelay\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AUDITOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GUARDIAN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LISTER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAUSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRAR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"canCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"officeOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"timelock\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "Offices",
	Bin: "0x60a060405234610264576134d58038038061001981610269565b928339810190602081830312610264578051906001600160401b038211610264570161012081830312610264576040519061012082016001600160401b0381118382101761024e576040528051825260208101516001600160401b03811161026457836100879183016102a2565b6020830190815260408201519091906001600160401b03811161026457846100b09183016102a2565b60408401908152606082015190946001600160401b038211610264576100d79183016102a2565b938460608501526100ea6080830161028e565b94608085019586526100fe60a0840161028e565b9360a0860194855261011260c0850161028e565b9260c0870193845261013a61010061012c60e0880161028e565b9660e08a019788520161028e565b6101008801908152965191519051604051936123dd93848601926001600160401b0384118785101761024e5761018b6101a7956101999389986110388a39865260806020870152608086019061030c565b90848203604086015261030c565b91606081840391015261030c565b03906000f0908115610242576101f9610219946101e9610229986101d96102099660018060a01b031680608052610349565b50516001600160a01b031661043e565b50516001600160a01b031661048b565b50516001600160a01b03166104d5565b50516001600160a01b0316610543565b50516001600160a01b031661058d565b50604051610a6090816105d882396080518161029f0152f35b6040513d6000823e3d90fd5b634e487b7160e01b600052604160045260246000fd5b600080fd5b6040519190601f01601f191682016001600160401b0381118382101761024e57604052565b51906001600160a01b038216820361026457565b9080601f83011215610264578151916001600160401b03831161024e578260051b906020806102d2818501610269565b80968152019282010192831161026457602001905b8282106102f45750505090565b602080916103018461028e565b8152019101906102e7565b906020808351928381520192019060005b81811061032a5750505090565b82516001600160a01b031684526020938401939092019160010161031d565b6001600160a01b0381166000908152600080516020613495833981519152602052604090205460ff166103bf576001600160a01b0316600081815260008051602061349583398151915260205260408120805460ff191660011790553391906000805160206134158339815191528180a4600190565b50600090565b6000818152602081815260408083206001600160a01b038616845290915290205460ff16610437576000818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291906000805160206134158339815191529080a4600190565b5050600090565b6001600160a01b0381161561046857610465906000805160206134b58339815191526103c5565b90565b63657fb0ff60e01b6000526000805160206134b583398151915260045260246000fd5b6001600160a01b038116156104b257610465906000805160206134758339815191526103c5565b63657fb0ff60e01b60005260008051602061347583398151915260045260246000fd5b6001600160a01b0381161561050e57610465907f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f56103c5565b63657fb0ff60e01b6000527f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f560045260246000fd5b6001600160a01b0381161561056a57610465906000805160206134358339815191526103c5565b63657fb0ff60e01b60005260008051602061343583398151915260045260246000fd5b6001600160a01b038116156105b457610465906000805160206134558339815191526103c5565b63657fb0ff60e01b60005260008051602061345583398151915260045260246000fdfe608080604052600436101561001357600080fd5b60003560e01c90816301ffc9a71461065957508063248a9ca31461062c57806324ea54f4146105f15780632f2ff15d146104cf57806336568abe146104635780636e1d616e14610428578063783a1de9146103fd57806391d14854146103a2578063a217fddf14610386578063b7009613146102c3578063d33219b414610272578063d547741f1461017a578063deb26b941461013f578063e63ab1e9146101045763f68e9553146100c457600080fd5b346100ff5760006003193601126100ff5760206040517fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c3092388152f35b600080fd5b346100ff5760006003193601126100ff5760206040517f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a8152f35b346100ff5760006003193601126100ff5760206040517ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c8152f35b346100ff5760406003193601126100ff57600435610196610722565b7f55435dd261a4b9b3364963f7738a7a662ad9c84396d64be3365284bb7f0a504182148015610239575b6101d0575b6101ce9161089a565b005b3360009081527fad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5602052604090205460ff166101c5577fe2517d3f0000000000000000000000000000000000000000000000000000000060005233600452600060245260446000fd5b503360009081527f8a40f0b47fdc2a0ce293b772acfc7508c8315a4d462786c1adc3a56f92ca2d05602052604090205460ff16156101c0565b346100ff5760006003193601126100ff57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ff5760606003193601126100ff5760043573ffffffffffffffffffffffffffffffffffffffff811681036100ff576102fc610722565b506044357fffffffff00000000000000000000000000000000000000000000000000000000811681036100ff5761033290610745565b8015159081610349575b6020826040519015158152f35b9050600052600060205273ffffffffffffffffffffffffffffffffffffffff60406000209116600052602052602060ff604060002054168261033c565b346100ff5760006003193601126100ff57602060405160008152f35b346100ff5760406003193601126100ff576103bb610722565b600435600052600060205273ffffffffffffffffffffffffffffffffffffffff60406000209116600052602052602060ff604060002054166040519015158152f35b346100ff5760206003193601126100ff57602061042061041b6106f3565b610745565b604051908152f35b346100ff5760006003193601126100ff5760206040517f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f58152f35b346100ff5760406003193601126100ff5761047c610722565b3373ffffffffffffffffffffffffffffffffffffffff8216036104a5576101ce9060043561089a565b7f6697b2320000000000000000000000000000000000000000000000000000000060005260046000fd5b346100ff5760406003193601126100ff576004356104eb610722565b61050382600052600060205260016040600020015490565b806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff331660005260205260ff60406000205416156105c0575081156105965773ffffffffffffffffffffffffffffffffffffffff811615610568576101ce916108ad565b507f657fb0ff0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7f41a5ef1b0000000000000000000000000000000000000000000000000000000060005260046000fd5b7fe2517d3f000000000000000000000000000000000000000000000000000000006000523360045260245260446000fd5b346100ff5760006003193601126100ff5760206040517f55435dd261a4b9b3364963f7738a7a662ad9c84396d64be3365284bb7f0a50418152f35b346100ff5760206003193601126100ff576020610420600435600052600060205260016040600020015490565b346100ff5760206003193601126100ff576020907fffffffff000000000000000000000000000000000000000000000000000000006106966106f3565b167f7965db0b0000000000000000000000000000000000000000000000000000000081149081156106c9575b5015158152f35b7f01ffc9a700000000000000000000000000000000000000000000000000000000915014836106c2565b600435907fffffffff00000000000000000000000000000000000000000000000000000000821682036100ff57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100ff57565b7fffffffff00000000000000000000000000000000000000000000000000000000167fb9c0be14000000000000000000000000000000000000000000000000000000008114610875577fcac77654000000000000000000000000000000000000000000000000000000008114610850577f96f35b4000000000000000000000000000000000000000000000000000000000811461082b577ff30e6e77000000000000000000000000000000000000000000000000000000001461080757600090565b7f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a90565b507ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c90565b507f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f590565b507fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c30923890565b908115610596576108aa9161098c565b90565b806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260ff604060002054161560001461098557806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff8316600052602052604060002060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d600080a4600190565b5050600090565b806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260ff6040600020541660001461098557806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b600080a46001905660806040523461039b576123dd80380380610019816103a0565b928339810160808282031261039b57815160208301519091906001600160401b03811161039b578161004c9185016103db565b60408401519093906001600160401b03811161039b578261006e9183016103db565b60608201519092906001600160401b03811161039b5761008e92016103db565b9260209061009b826103a0565b946000865260003681376100ae836103a0565b936000855260003681376100c130610476565b5060005b875181101561010f576001906100ed6001600160a01b036100e6838c61044c565b51166104c4565b50610108828060a01b03610101838c61044c565b5116610556565b50016100c5565b508560005b86518110156101435760019061013c6001600160a01b03610135838b61044c565b51166105c5565b5001610114565b507f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5604086836002558382519160008352820152a11561038a578251156103675760005b8351811015610203576101bb6001600160a01b036101a5838761044c565b511660008051602061237d83398151915261060f565b156101c857600101610187565b6001600160a01b03906101db908561044c565b51166308d8e12560e01b60005260008051602061237d83398151915260045260245260446000fd5b50908151156103445760005b825181101561028b576102436001600160a01b0361022d838661044c565b511660008051602061239d83398151915261060f565b156102505760010161020f565b6001600160a01b0392610263925061044c565b51166308d8e12560e01b60005260008051602061239d83398151915260045260245260446000fd5b508051156103215760005b8151811015610312576102ca6001600160a01b036102b4838561044c565b51166000805160206123bd83398151915261060f565b156102d757600101610296565b6001600160a01b03916102ea919061044c565b51166308d8e12560e01b6000526000805160206123bd83398151915260045260245260446000fd5b604051611ba790816107968239f35b6309040e7b60e11b6000526000805160206123bd83398151915260045260246000fd5b6309040e7b60e11b60005260008051602061239d83398151915260045260246000fd5b6309040e7b60e11b60005260008051602061237d83398151915260045260246000fd5b631a615ced60e11b60005260046000fd5b600080fd5b6040519190601f01601f191682016001600160401b038111838210176103c557604052565b634e487b7160e01b600052604160045260246000fd5b81601f8201121561039b578051916001600160401b0383116103c5578260051b9160208061040a8186016103a0565b80968152019382010191821161039b57602001915b81831061042c5750505090565b82516001600160a01b038116810361039b5781526020928301920161041f565b80518210156104605760209160051b010190565b634e487b7160e01b600052603260045260246000fd5b600091906001600160a01b0381163081036104b557156104a15790915061049e90600061070a565b90565b63657fb0ff60e01b83526004839052602483fd5b6341a5ef1b60e01b8452600484fd5b6001600160a01b038116801561053357600081815260008051602061235d833981519152602052604090205460ff16801561052b575b610517575061049e9060008051602061237d83398151915261070a565b634605896b60e11b60005260045260246000fd5b5060006104fa565b63657fb0ff60e01b60005260008051602061237d83398151915260045260246000fd5b6001600160a01b03811680156105a257600081815260008051602061233d833981519152602052604090205460ff16610517575061049e906000805160206123bd83398151915261070a565b63657fb0ff60e01b6000526000805160206123bd83398151915260045260246000fd5b6001600160a01b038116156105ec5761049e9060008051602061239d83398151915261070a565b63657fb0ff60e01b60005260008051602061239d83398151915260045260246000fd5b91908215806106f7575b6106e6576001600160a01b0381169283156106d25760008051602061237d8339815191528114806106ad575b8015610670575b61065b5761049e92935061070a565b83634605896b60e11b60005260045260246000fd5b506000805160206123bd8339815191528114801561064c5750600084815260008051602061233d833981519152602052604090205460ff1661064c565b50600084815260008051602061235d833981519152602052604090205460ff16610645565b63657fb0ff60e01b60005260045260246000fd5b6341a5ef1b60e01b60005260046000fd5b506001600160a01b038116301415610619565b6000818152602081815260408083206001600160a01b038616845290915290205460ff1661078e576000818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d9080a4600190565b505060009056fe6080604052600436101561001b575b361561001957600080fd5b005b60003560e01c806301d5062a14610e6957806301ffc9a714610d9557806307bd026514610d5a578063134008d314610ca657806313bc9f2014610c88578063150b7a0214610c1a578063248a9ca314610bed5780632ab0f52914610bcf5780632f2ff15d146109f357806331d50750146109d557806336568abe14610969578063584b153e1461094157806364d62353146108c15780637958004c146108635780638065657f146108445780638f2a0bb0146106a05780638f61f4f51461066557806391d148541461060a578063a217fddf146105ee578063b08e51c0146105b3578063b1c5f42714610589578063bc197c81146104d9578063c4d252f5146103c1578063d45c443514610395578063d547741f1461034e578063e38335e5146101e5578063f23a6e61146101775763f27a0c920361000e5734610172576000600319360112610172576020600254604051908152f35b600080fd5b346101725760a060031936011261017257610190610f16565b50610199610f39565b5060843567ffffffffffffffff8111610172576101ba903690600401611054565b5060206040517ff23a6e61000000000000000000000000000000000000000000000000000000008152f35b6101ee366110cc565b600080527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea1579515492979196919593949260ff1615610340575b828214801590610336575b6103005761026c61027391888a888789888d611410565b968761186c565b60005b8181106102865761001987611981565b8080887fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5888886102f76102de8f986001998f828e6102d18f836102cc916102d796611350565b61138f565b97611350565b35956113b0565b906102eb828287876118fa565b6040519485948561120c565b0390a301610276565b5086907fffb032110000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b5087821415610255565b6103493361172f565b61024a565b346101725760406003193601126101725761001960043561036d610f39565b9061039061038982600052600060205260016040600020015490565b33906117e7565b6119a1565b346101725760206003193601126101725760043560005260016020526020604060002054604051908152f35b34610172576020600319360112610172573360009081527fc3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fb60205260409020546004359060ff16156104875761041681611288565b1561045257806000526001602052600060408120557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb70600080a2005b7f5ead8eb500000000000000000000000000000000000000000000000000000000600052600452600460021760245260446000fd5b7fe2517d3f00000000000000000000000000000000000000000000000000000000600052336004527ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78360245260446000fd5b346101725760a0600319360112610172576104f2610f16565b506104fb610f39565b5060443567ffffffffffffffff81116101725761051c90369060040161113d565b5060643567ffffffffffffffff81116101725761053d90369060040161113d565b5060843567ffffffffffffffff81116101725761055e903690600401611054565b5060206040517fbc197c81000000000000000000000000000000000000000000000000000000008152f35b346101725760206105ab61059c366110cc565b96959095949194939293611410565b604051908152f35b346101725760006003193601126101725760206040517ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838152f35b3461017257600060031936011261017257602060405160008152f35b3461017257604060031936011261017257610623610f39565b600435600052600060205273ffffffffffffffffffffffffffffffffffffffff60406000209116600052602052602060ff604060002054166040519015158152f35b346101725760006003193601126101725760206040517fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18152f35b346101725760c06003193601126101725760043567ffffffffffffffff8111610172576106d190369060040161109b565b9060243567ffffffffffffffff8111610172576106f290369060040161109b565b60449291923567ffffffffffffffff81116101725761071590369060040161109b565b9390916064356084359560a4359261072c33611677565b80891480159061083a575b6108055761074b88848489858a8f8e611410565b98610756858b6115b1565b8960005b8281106107975750898061076a57005b60207f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038791604051908152a2005b806001927f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b6107fa8f8c6107ed8f928e6107e68f8f906107e06102cc8f8097948195611350565b99611350565b35976113b0565b90604051968796876111c6565b0390a3018a9061075a565b90887fffb032110000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b5081891415610737565b346101725760206105ab61085736610f8a565b949390939291926112ed565b346101725760206003193601126101725761087f6004356112b1565b6040516004821015610892576020918152f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b3461017257602060031936011261017257600435303303610913577f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d560406002548151908152836020820152a1600255005b7fe2850c59000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b3461017257602060031936011261017257602061095f600435611288565b6040519015158152f35b3461017257604060031936011261017257610982610f39565b3373ffffffffffffffffffffffffffffffffffffffff8216036109ab57610019906004356119a1565b7f6697b2320000000000000000000000000000000000000000000000000000000060005260046000fd5b3461017257602060031936011261017257602061095f600435611271565b3461017257604060031936011261017257600435610a0f610f39565b610a2a61038983600052600060205260016040600020015490565b811580610baf575b610b855773ffffffffffffffffffffffffffffffffffffffff8116918215610b58577fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1811480610b21575b8015610ac0575b610a925761001992506119b1565b827f8c0b12d60000000000000000000000000000000000000000000000000000000060005260045260246000fd5b507ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381148015610a84575060008381527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16610a84565b5060008381527fc3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fb602052604090205460ff16610a7d565b7f657fb0ff0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7f41a5ef1b0000000000000000000000000000000000000000000000000000000060005260046000fd5b503073ffffffffffffffffffffffffffffffffffffffff82161415610a32565b3461017257602060031936011261017257602061095f600435611259565b346101725760206003193601126101725760206105ab600435600052600060205260016040600020015490565b3461017257608060031936011261017257610c33610f16565b50610c3c610f39565b5060643567ffffffffffffffff811161017257610c5d903690600401611054565b5060206040517f150b7a02000000000000000000000000000000000000000000000000000000008152f35b3461017257602060031936011261017257602061095f600435611241565b610019610d386000610d447fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b58610d2f610cde36610f8a565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638a9995979299949394528960205260408a208a805260205260ff60408b20541615610d4c575b88848489896112ed565b9889978861186c565b6102eb828287876118fa565b0390a3611981565b610d553361172f565b610d25565b346101725760006003193601126101725760206040517fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638152f35b34610172576020600319360112610172576004357fffffffff00000000000000000000000000000000000000000000000000000000811680910361017257807f4e2312e00000000000000000000000000000000000000000000000000000000060209214908115610e0c575b506040519015158152f35b7f7965db0b00000000000000000000000000000000000000000000000000000000811491508115610e3f575b5082610e01565b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501482610e38565b346101725760c060031936011261017257610e82610f16565b6024359060443567ffffffffffffffff8111610172577f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca92610eca6000923690600401610f5c565b94909160643594610f0c6084359660a43590610ee533611677565b610ef389828c8a89896112ed565b998a97610f00848a6115b1565b604051968796876111c6565b0390a38061076a57005b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361017257565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361017257565b9181601f840112156101725782359167ffffffffffffffff8311610172576020838186019501011161017257565b60a06003198201126101725760043573ffffffffffffffffffffffffffffffffffffffff811681036101725791602435916044359067ffffffffffffffff821161017257610fda91600401610f5c565b90916064359060843590565b90601f601f19910116810190811067ffffffffffffffff82111761100957604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b67ffffffffffffffff811161100957601f01601f191660200190565b81601f820112156101725780359061106b82611038565b926110796040519485610fe6565b8284526020838301011161017257816000926020809301838601378301015290565b9181601f840112156101725782359167ffffffffffffffff8311610172576020808501948460051b01011161017257565b60a06003198201126101725760043567ffffffffffffffff811161017257816110f79160040161109b565b9290929160243567ffffffffffffffff8111610172578161111a9160040161109b565b929092916044359067ffffffffffffffff821161017257610fda9160040161109b565b9080601f830112156101725781359167ffffffffffffffff8311611009578260051b90604051936111716020840186610fe6565b845260208085019282010192831161017257602001905b8282106111955750505090565b8135815260209182019101611188565b601f8260209493601f19938186528686013760008582860101520116010190565b9290936112029273ffffffffffffffffffffffffffffffffffffffff60809699989799168552602085015260a0604085015260a08401916111a5565b9460608201520152565b61123e949273ffffffffffffffffffffffffffffffffffffffff606093168252602082015281604082015201916111a5565b90565b61124a906112b1565b60048110156108925760021490565b611262906112b1565b60048110156108925760031490565b61127a906112b1565b600481101561089257151590565b611291906112b1565b600481101561089257600181149081156112a9575090565b600291501490565b600052600160205260406000205480156000146112ce5750600090565b600181036112dc5750600390565b4210156112e857600190565b600290565b9461133161134a9495929360405196879573ffffffffffffffffffffffffffffffffffffffff602088019a168a52604087015260a0606087015260c08601916111a5565b91608084015260a083015203601f198101835282610fe6565b51902090565b91908110156113605760051b0190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b3573ffffffffffffffffffffffffffffffffffffffff811681036101725790565b91908110156113605760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561017257019081359167ffffffffffffffff8311610172576020018236038113610172579190565b9693949190969592956040519660208801988060c08a0160a08c525260e0890192906000905b80821061156457505050601f198883030160408901528082527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8111610172579087959394929160051b8092602083013701848103606086015260208101849052600584901b8101604090810194908201916000908890368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe101905b8484106114ff5750505050505061134a9450608084015260a083015203601f198101835282610fe6565b91939597909294969850601f198083830301018752893583811215610172578401906020823592019167ffffffffffffffff81116101725780360383136101725761155060209283926001956111a5565b9b0197019401918a989699979593916114d5565b90919384359073ffffffffffffffffffffffffffffffffffffffff82168203610172576020809173ffffffffffffffffffffffffffffffffffffffff600194168152019501920190611436565b906115bb82611271565b6116445760025480821061161357504201908142116115e4576000526001602052604060002055565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b907f543366090000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b507f5ead8eb500000000000000000000000000000000000000000000000000000000600052600452600160245260446000fd5b73ffffffffffffffffffffffffffffffffffffffff811660009081527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16156116c75750565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f00000000000000000000000000000000000000000000000000000000600052166004527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160245260446000fd5b73ffffffffffffffffffffffffffffffffffffffff811660009081527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069602052604090205460ff161561177f5750565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f00000000000000000000000000000000000000000000000000000000600052166004527fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6360245260446000fd5b90816000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff821660005260205260ff6040600020541615611825575050565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f000000000000000000000000000000000000000000000000000000006000521660045260245260446000fd5b61187581611241565b156118c85750801515806118b8575b61188b5750565b7f90a9a6180000000000000000000000000000000000000000000000000000000060005260045260246000fd5b506118c281611259565b15611884565b7f5ead8eb500000000000000000000000000000000000000000000000000000000600052600452600460245260446000fd5b61194493600093928493826040519384928337810185815203925af13d15611979573d9061192782611038565b916119356040519384610fe6565b82523d6000602084013e611b64565b506002541561194f57565b7f34c2b9da0000000000000000000000000000000000000000000000000000000060005260046000fd5b606090611b64565b61198a81611241565b156118c85760005260016020526001604060002055565b908115610b855761123e91611a90565b806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260ff6040600020541615600014611a8957806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff8316600052602052604060002060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d600080a4600190565b5050600090565b806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260ff60406000205416600014611a8957806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b600080a4600190565b909190611ba55750805115611b7b57602081519101fd5b7fd6bda2750000000000000000000000000000000000000000000000000000000060005260046000fd5b563412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5c3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fbb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1d8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63fd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7832f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0df94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862aedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c309238ad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb555435dd261a4b9b3364963f7738a7a662ad9c84396d64be3365284bb7f0a5041",
}

// Offices is an auto generated Go binding around an Ethereum contract.
type Offices struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Offices) GetABI() abi.ABI {
	return c.abi
}

// NewOffices creates a new instance of Offices.
func NewOffices() *Offices {
	parsed, err := OfficesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Offices{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Offices) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((uint256,address[],address[],address[],address,address,address,address,address) setup) returns()
func (offices *Offices) PackConstructor(setup OfficesSetup) []byte {
	enc, err := offices.abi.Pack("", setup)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAUDITORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e1d616e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AUDITOR_ROLE() view returns(bytes32)
func (offices *Offices) PackAUDITORROLE() []byte {
	enc, err := offices.abi.Pack("AUDITOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAUDITORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e1d616e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AUDITOR_ROLE() view returns(bytes32)
func (offices *Offices) TryPackAUDITORROLE() ([]byte, error) {
	return offices.abi.Pack("AUDITOR_ROLE")
}

// UnpackAUDITORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e1d616e.
//
// Solidity: function AUDITOR_ROLE() view returns(bytes32)
func (offices *Offices) UnpackAUDITORROLE(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("AUDITOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (offices *Offices) PackDEFAULTADMINROLE() []byte {
	enc, err := offices.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (offices *Offices) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return offices.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (offices *Offices) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGUARDIANROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ea54f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GUARDIAN_ROLE() view returns(bytes32)
func (offices *Offices) PackGUARDIANROLE() []byte {
	enc, err := offices.abi.Pack("GUARDIAN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGUARDIANROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24ea54f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GUARDIAN_ROLE() view returns(bytes32)
func (offices *Offices) TryPackGUARDIANROLE() ([]byte, error) {
	return offices.abi.Pack("GUARDIAN_ROLE")
}

// UnpackGUARDIANROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24ea54f4.
//
// Solidity: function GUARDIAN_ROLE() view returns(bytes32)
func (offices *Offices) UnpackGUARDIANROLE(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("GUARDIAN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLISTERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb26b94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LISTER_ROLE() view returns(bytes32)
func (offices *Offices) PackLISTERROLE() []byte {
	enc, err := offices.abi.Pack("LISTER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLISTERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb26b94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LISTER_ROLE() view returns(bytes32)
func (offices *Offices) TryPackLISTERROLE() ([]byte, error) {
	return offices.abi.Pack("LISTER_ROLE")
}

// UnpackLISTERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb26b94.
//
// Solidity: function LISTER_ROLE() view returns(bytes32)
func (offices *Offices) UnpackLISTERROLE(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("LISTER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPAUSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63ab1e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAUSER_ROLE() view returns(bytes32)
func (offices *Offices) PackPAUSERROLE() []byte {
	enc, err := offices.abi.Pack("PAUSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAUSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe63ab1e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAUSER_ROLE() view returns(bytes32)
func (offices *Offices) TryPackPAUSERROLE() ([]byte, error) {
	return offices.abi.Pack("PAUSER_ROLE")
}

// UnpackPAUSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe63ab1e9.
//
// Solidity: function PAUSER_ROLE() view returns(bytes32)
func (offices *Offices) UnpackPAUSERROLE(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("PAUSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackREGISTRARROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf68e9553.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (offices *Offices) PackREGISTRARROLE() []byte {
	enc, err := offices.abi.Pack("REGISTRAR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREGISTRARROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf68e9553.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (offices *Offices) TryPackREGISTRARROLE() ([]byte, error) {
	return offices.abi.Pack("REGISTRAR_ROLE")
}

// UnpackREGISTRARROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf68e9553.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (offices *Offices) UnpackREGISTRARROLE(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("REGISTRAR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address , bytes4 selector) view returns(bool)
func (offices *Offices) PackCanCall(caller common.Address, arg1 common.Address, selector [4]byte) []byte {
	enc, err := offices.abi.Pack("canCall", caller, arg1, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address , bytes4 selector) view returns(bool)
func (offices *Offices) TryPackCanCall(caller common.Address, arg1 common.Address, selector [4]byte) ([]byte, error) {
	return offices.abi.Pack("canCall", caller, arg1, selector)
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address , bytes4 selector) view returns(bool)
func (offices *Offices) UnpackCanCall(data []byte) (bool, error) {
	out, err := offices.abi.Unpack("canCall", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (offices *Offices) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := offices.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (offices *Offices) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return offices.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (offices *Offices) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (offices *Offices) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := offices.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (offices *Offices) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return offices.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (offices *Offices) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := offices.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (offices *Offices) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return offices.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (offices *Offices) UnpackHasRole(data []byte) (bool, error) {
	out, err := offices.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOfficeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x783a1de9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function officeOf(bytes4 selector) pure returns(bytes32)
func (offices *Offices) PackOfficeOf(selector [4]byte) []byte {
	enc, err := offices.abi.Pack("officeOf", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOfficeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x783a1de9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function officeOf(bytes4 selector) pure returns(bytes32)
func (offices *Offices) TryPackOfficeOf(selector [4]byte) ([]byte, error) {
	return offices.abi.Pack("officeOf", selector)
}

// UnpackOfficeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x783a1de9.
//
// Solidity: function officeOf(bytes4 selector) pure returns(bytes32)
func (offices *Offices) UnpackOfficeOf(data []byte) ([32]byte, error) {
	out, err := offices.abi.Unpack("officeOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (offices *Offices) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := offices.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (offices *Offices) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return offices.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (offices *Offices) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := offices.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (offices *Offices) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return offices.abi.Pack("revokeRole", role, account)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (offices *Offices) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := offices.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (offices *Offices) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return offices.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (offices *Offices) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := offices.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (offices *Offices) PackTimelock() []byte {
	enc, err := offices.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (offices *Offices) TryPackTimelock() ([]byte, error) {
	return offices.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (offices *Offices) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := offices.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// OfficesRoleAdminChanged represents a RoleAdminChanged event raised by the Offices contract.
type OfficesRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const OfficesRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (OfficesRoleAdminChanged) ContractEventName() string {
	return OfficesRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (offices *Offices) UnpackRoleAdminChangedEvent(log *types.Log) (*OfficesRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != offices.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OfficesRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := offices.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range offices.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OfficesRoleGranted represents a RoleGranted event raised by the Offices contract.
type OfficesRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const OfficesRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (OfficesRoleGranted) ContractEventName() string {
	return OfficesRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (offices *Offices) UnpackRoleGrantedEvent(log *types.Log) (*OfficesRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != offices.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OfficesRoleGranted)
	if len(log.Data) > 0 {
		if err := offices.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range offices.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OfficesRoleRevoked represents a RoleRevoked event raised by the Offices contract.
type OfficesRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const OfficesRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (OfficesRoleRevoked) ContractEventName() string {
	return OfficesRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (offices *Offices) UnpackRoleRevokedEvent(log *types.Log) (*OfficesRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != offices.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OfficesRoleRevoked)
	if len(log.Data) > 0 {
		if err := offices.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range offices.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (offices *Offices) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], offices.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return offices.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], offices.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return offices.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], offices.abi.Errors["AdminIsFixed"].ID.Bytes()[:4]) {
		return offices.UnpackAdminIsFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], offices.abi.Errors["NamedTwice"].ID.Bytes()[:4]) {
		return offices.UnpackNamedTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], offices.abi.Errors["NoHolder"].ID.Bytes()[:4]) {
		return offices.UnpackNoHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], offices.abi.Errors["ProposerAndCanceller"].ID.Bytes()[:4]) {
		return offices.UnpackProposerAndCancellerError(raw[4:])
	}
	if bytes.Equal(raw[:4], offices.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return offices.UnpackZeroAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], offices.abi.Errors["ZeroDelay"].ID.Bytes()[:4]) {
		return offices.UnpackZeroDelayError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OfficesAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Offices contract.
type OfficesAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func OfficesAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (offices *Offices) UnpackAccessControlBadConfirmationError(raw []byte) (*OfficesAccessControlBadConfirmation, error) {
	out := new(OfficesAccessControlBadConfirmation)
	if err := offices.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Offices contract.
type OfficesAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func OfficesAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (offices *Offices) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*OfficesAccessControlUnauthorizedAccount, error) {
	out := new(OfficesAccessControlUnauthorizedAccount)
	if err := offices.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesAdminIsFixed represents a AdminIsFixed error raised by the Offices contract.
type OfficesAdminIsFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminIsFixed()
func OfficesAdminIsFixedErrorID() common.Hash {
	return common.HexToHash("0x41a5ef1b404d97a90a2a9021cc49f0a47a96fc791cf76498f709656090ee1482")
}

// UnpackAdminIsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminIsFixed()
func (offices *Offices) UnpackAdminIsFixedError(raw []byte) (*OfficesAdminIsFixed, error) {
	out := new(OfficesAdminIsFixed)
	if err := offices.abi.UnpackIntoInterface(out, "AdminIsFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesNamedTwice represents a NamedTwice error raised by the Offices contract.
type OfficesNamedTwice struct {
	Role    [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NamedTwice(bytes32 role, address account)
func OfficesNamedTwiceErrorID() common.Hash {
	return common.HexToHash("0x08d8e1256d66c66f98770b123bf9074ba4a91af165010799103174fe83cffd29")
}

// UnpackNamedTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NamedTwice(bytes32 role, address account)
func (offices *Offices) UnpackNamedTwiceError(raw []byte) (*OfficesNamedTwice, error) {
	out := new(OfficesNamedTwice)
	if err := offices.abi.UnpackIntoInterface(out, "NamedTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesNoHolder represents a NoHolder error raised by the Offices contract.
type OfficesNoHolder struct {
	Role [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHolder(bytes32 role)
func OfficesNoHolderErrorID() common.Hash {
	return common.HexToHash("0x12081cf606661392f87ab68f5a901bfe2165a5a32617747056b86debcf0da52b")
}

// UnpackNoHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHolder(bytes32 role)
func (offices *Offices) UnpackNoHolderError(raw []byte) (*OfficesNoHolder, error) {
	out := new(OfficesNoHolder)
	if err := offices.abi.UnpackIntoInterface(out, "NoHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesProposerAndCanceller represents a ProposerAndCanceller error raised by the Offices contract.
type OfficesProposerAndCanceller struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposerAndCanceller(address account)
func OfficesProposerAndCancellerErrorID() common.Hash {
	return common.HexToHash("0x8c0b12d6152c04bafa4f4fbcd98e88d774c52f6842e25d9841150545d7423030")
}

// UnpackProposerAndCancellerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposerAndCanceller(address account)
func (offices *Offices) UnpackProposerAndCancellerError(raw []byte) (*OfficesProposerAndCanceller, error) {
	out := new(OfficesProposerAndCanceller)
	if err := offices.abi.UnpackIntoInterface(out, "ProposerAndCanceller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesZeroAccount represents a ZeroAccount error raised by the Offices contract.
type OfficesZeroAccount struct {
	Role [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount(bytes32 role)
func OfficesZeroAccountErrorID() common.Hash {
	return common.HexToHash("0x657fb0ffbd032f71685548d9d338451ca73f45e410bf064dedaad124726f9d51")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount(bytes32 role)
func (offices *Offices) UnpackZeroAccountError(raw []byte) (*OfficesZeroAccount, error) {
	out := new(OfficesZeroAccount)
	if err := offices.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OfficesZeroDelay represents a ZeroDelay error raised by the Offices contract.
type OfficesZeroDelay struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroDelay()
func OfficesZeroDelayErrorID() common.Hash {
	return common.HexToHash("0x34c2b9dab051f3b49e0b9121d90ae110f06df318864d2741799dc06f9b92cebc")
}

// UnpackZeroDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroDelay()
func (offices *Offices) UnpackZeroDelayError(raw []byte) (*OfficesZeroDelay, error) {
	out := new(OfficesZeroDelay)
	if err := offices.abi.UnpackIntoInterface(out, "ZeroDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PrivateContractsMetaData contains all meta data concerning the PrivateContracts contract.
var PrivateContractsMetaData = bind.MetaData{
	ABI: "[{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"topic\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"Posted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"topic\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PrivateContracts",
	Bin: "0x6080806040523460155761010e908161001b8239f35b600080fdfe608080604052600436101561001357600080fd5b60003560e01c6343a860f41461002857600080fd5b346101095760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101095760243567ffffffffffffffff811161010957366023820112156101095780600401359067ffffffffffffffff82116101095736602483830101116101095760248291602085528260208601520160408401376000604082840101527f337e9c97715084b91f3521d4e6ded926f15f26b7494a97c5f1dbe404ccd3a7eb33926040817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6004359601168101030190a3005b600080fd",
}

// PrivateContracts is an auto generated Go binding around an Ethereum contract.
type PrivateContracts struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PrivateContracts) GetABI() abi.ABI {
	return c.abi
}

// NewPrivateContracts creates a new instance of PrivateContracts.
func NewPrivateContracts() *PrivateContracts {
	parsed, err := PrivateContractsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PrivateContracts{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PrivateContracts) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43a860f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(bytes32 topic, bytes payload) returns()
func (privateContracts *PrivateContracts) PackPost(topic [32]byte, payload []byte) []byte {
	enc, err := privateContracts.abi.Pack("post", topic, payload)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43a860f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(bytes32 topic, bytes payload) returns()
func (privateContracts *PrivateContracts) TryPackPost(topic [32]byte, payload []byte) ([]byte, error) {
	return privateContracts.abi.Pack("post", topic, payload)
}

// PrivateContractsPosted represents a Posted event raised by the PrivateContracts contract.
type PrivateContractsPosted struct {
	Topic   [32]byte
	Sender  common.Address
	Payload []byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const PrivateContractsPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (PrivateContractsPosted) ContractEventName() string {
	return PrivateContractsPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(bytes32 indexed topic, address indexed sender, bytes payload)
func (privateContracts *PrivateContracts) UnpackPostedEvent(log *types.Log) (*PrivateContractsPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != privateContracts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PrivateContractsPosted)
	if len(log.Data) > 0 {
		if err := privateContracts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range privateContracts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockMetaData contains all meta data concerning the Timelock contract.
var TimelockMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"proposers\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"executors\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"cancellers\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AdminIsFixed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NamedTwice\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"NoHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"ProposerAndCanceller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minDelay\",\"type\":\"uint256\"}],\"name\":\"TimelockInsufficientDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"targets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payloads\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"values\",\"type\":\"uint256\"}],\"name\":\"TimelockInvalidOperationLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"TimelockUnauthorizedCaller\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"predecessorId\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexecutedPredecessor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expectedStates\",\"type\":\"bytes32\"}],\"name\":\"TimelockUnexpectedOperationState\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"ZeroAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroDelay\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"CallExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"CallSalt\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"CallScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldDuration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newDuration\",\"type\":\"uint256\"}],\"name\":\"MinDelayChange\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CANCELLER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"EXECUTOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PROPOSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"payload\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"executeBatch\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getMinDelay\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getOperationState\",\"outputs\":[{\"internalType\":\"enumTimelockController.OperationState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"hashOperationBatch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperation\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationDone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationPending\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"isOperationReady\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155BatchReceived\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC1155Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"onERC721Received\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"schedule\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"targets\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes[]\",\"name\":\"payloads\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes32\",\"name\":\"predecessor\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"name\":\"scheduleBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"newDelay\",\"type\":\"uint256\"}],\"name\":\"updateDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "Timelock",
	Bin: "0x60806040523461039b576123dd80380380610019816103a0565b928339810160808282031261039b57815160208301519091906001600160401b03811161039b578161004c9185016103db565b60408401519093906001600160401b03811161039b578261006e9183016103db565b60608201519092906001600160401b03811161039b5761008e92016103db565b9260209061009b826103a0565b946000865260003681376100ae836103a0565b936000855260003681376100c130610476565b5060005b875181101561010f576001906100ed6001600160a01b036100e6838c61044c565b51166104c4565b50610108828060a01b03610101838c61044c565b5116610556565b50016100c5565b508560005b86518110156101435760019061013c6001600160a01b03610135838b61044c565b51166105c5565b5001610114565b507f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5604086836002558382519160008352820152a11561038a578251156103675760005b8351811015610203576101bb6001600160a01b036101a5838761044c565b511660008051602061237d83398151915261060f565b156101c857600101610187565b6001600160a01b03906101db908561044c565b51166308d8e12560e01b60005260008051602061237d83398151915260045260245260446000fd5b50908151156103445760005b825181101561028b576102436001600160a01b0361022d838661044c565b511660008051602061239d83398151915261060f565b156102505760010161020f565b6001600160a01b0392610263925061044c565b51166308d8e12560e01b60005260008051602061239d83398151915260045260245260446000fd5b508051156103215760005b8151811015610312576102ca6001600160a01b036102b4838561044c565b51166000805160206123bd83398151915261060f565b156102d757600101610296565b6001600160a01b03916102ea919061044c565b51166308d8e12560e01b6000526000805160206123bd83398151915260045260245260446000fd5b604051611ba790816107968239f35b6309040e7b60e11b6000526000805160206123bd83398151915260045260246000fd5b6309040e7b60e11b60005260008051602061239d83398151915260045260246000fd5b6309040e7b60e11b60005260008051602061237d83398151915260045260246000fd5b631a615ced60e11b60005260046000fd5b600080fd5b6040519190601f01601f191682016001600160401b038111838210176103c557604052565b634e487b7160e01b600052604160045260246000fd5b81601f8201121561039b578051916001600160401b0383116103c5578260051b9160208061040a8186016103a0565b80968152019382010191821161039b57602001915b81831061042c5750505090565b82516001600160a01b038116810361039b5781526020928301920161041f565b80518210156104605760209160051b010190565b634e487b7160e01b600052603260045260246000fd5b600091906001600160a01b0381163081036104b557156104a15790915061049e90600061070a565b90565b63657fb0ff60e01b83526004839052602483fd5b6341a5ef1b60e01b8452600484fd5b6001600160a01b038116801561053357600081815260008051602061235d833981519152602052604090205460ff16801561052b575b610517575061049e9060008051602061237d83398151915261070a565b634605896b60e11b60005260045260246000fd5b5060006104fa565b63657fb0ff60e01b60005260008051602061237d83398151915260045260246000fd5b6001600160a01b03811680156105a257600081815260008051602061233d833981519152602052604090205460ff16610517575061049e906000805160206123bd83398151915261070a565b63657fb0ff60e01b6000526000805160206123bd83398151915260045260246000fd5b6001600160a01b038116156105ec5761049e9060008051602061239d83398151915261070a565b63657fb0ff60e01b60005260008051602061239d83398151915260045260246000fd5b91908215806106f7575b6106e6576001600160a01b0381169283156106d25760008051602061237d8339815191528114806106ad575b8015610670575b61065b5761049e92935061070a565b83634605896b60e11b60005260045260246000fd5b506000805160206123bd8339815191528114801561064c5750600084815260008051602061233d833981519152602052604090205460ff1661064c565b50600084815260008051602061235d833981519152602052604090205460ff16610645565b63657fb0ff60e01b60005260045260246000fd5b6341a5ef1b60e01b60005260046000fd5b506001600160a01b038116301415610619565b6000818152602081815260408083206001600160a01b038616845290915290205460ff1661078e576000818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d9080a4600190565b505060009056fe6080604052600436101561001b575b361561001957600080fd5b005b60003560e01c806301d5062a14610e6957806301ffc9a714610d9557806307bd026514610d5a578063134008d314610ca657806313bc9f2014610c88578063150b7a0214610c1a578063248a9ca314610bed5780632ab0f52914610bcf5780632f2ff15d146109f357806331d50750146109d557806336568abe14610969578063584b153e1461094157806364d62353146108c15780637958004c146108635780638065657f146108445780638f2a0bb0146106a05780638f61f4f51461066557806391d148541461060a578063a217fddf146105ee578063b08e51c0146105b3578063b1c5f42714610589578063bc197c81146104d9578063c4d252f5146103c1578063d45c443514610395578063d547741f1461034e578063e38335e5146101e5578063f23a6e61146101775763f27a0c920361000e5734610172576000600319360112610172576020600254604051908152f35b600080fd5b346101725760a060031936011261017257610190610f16565b50610199610f39565b5060843567ffffffffffffffff8111610172576101ba903690600401611054565b5060206040517ff23a6e61000000000000000000000000000000000000000000000000000000008152f35b6101ee366110cc565b600080527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d70696020527f5ba6852781629bcdcd4bdaa6de76d786f1c64b16acdac474e55bebc0ea1579515492979196919593949260ff1615610340575b828214801590610336575b6103005761026c61027391888a888789888d611410565b968761186c565b60005b8181106102865761001987611981565b8080887fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5888886102f76102de8f986001998f828e6102d18f836102cc916102d796611350565b61138f565b97611350565b35956113b0565b906102eb828287876118fa565b6040519485948561120c565b0390a301610276565b5086907fffb032110000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b5087821415610255565b6103493361172f565b61024a565b346101725760406003193601126101725761001960043561036d610f39565b9061039061038982600052600060205260016040600020015490565b33906117e7565b6119a1565b346101725760206003193601126101725760043560005260016020526020604060002054604051908152f35b34610172576020600319360112610172573360009081527fc3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fb60205260409020546004359060ff16156104875761041681611288565b1561045257806000526001602052600060408120557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb70600080a2005b7f5ead8eb500000000000000000000000000000000000000000000000000000000600052600452600460021760245260446000fd5b7fe2517d3f00000000000000000000000000000000000000000000000000000000600052336004527ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78360245260446000fd5b346101725760a0600319360112610172576104f2610f16565b506104fb610f39565b5060443567ffffffffffffffff81116101725761051c90369060040161113d565b5060643567ffffffffffffffff81116101725761053d90369060040161113d565b5060843567ffffffffffffffff81116101725761055e903690600401611054565b5060206040517fbc197c81000000000000000000000000000000000000000000000000000000008152f35b346101725760206105ab61059c366110cc565b96959095949194939293611410565b604051908152f35b346101725760006003193601126101725760206040517ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f7838152f35b3461017257600060031936011261017257602060405160008152f35b3461017257604060031936011261017257610623610f39565b600435600052600060205273ffffffffffffffffffffffffffffffffffffffff60406000209116600052602052602060ff604060002054166040519015158152f35b346101725760006003193601126101725760206040517fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc18152f35b346101725760c06003193601126101725760043567ffffffffffffffff8111610172576106d190369060040161109b565b9060243567ffffffffffffffff8111610172576106f290369060040161109b565b60449291923567ffffffffffffffff81116101725761071590369060040161109b565b9390916064356084359560a4359261072c33611677565b80891480159061083a575b6108055761074b88848489858a8f8e611410565b98610756858b6115b1565b8960005b8281106107975750898061076a57005b60207f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038791604051908152a2005b806001927f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b6107fa8f8c6107ed8f928e6107e68f8f906107e06102cc8f8097948195611350565b99611350565b35976113b0565b90604051968796876111c6565b0390a3018a9061075a565b90887fffb032110000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b5081891415610737565b346101725760206105ab61085736610f8a565b949390939291926112ed565b346101725760206003193601126101725761087f6004356112b1565b6040516004821015610892576020918152f35b7f4e487b7100000000000000000000000000000000000000000000000000000000600052602160045260246000fd5b3461017257602060031936011261017257600435303303610913577f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d560406002548151908152836020820152a1600255005b7fe2850c59000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b3461017257602060031936011261017257602061095f600435611288565b6040519015158152f35b3461017257604060031936011261017257610982610f39565b3373ffffffffffffffffffffffffffffffffffffffff8216036109ab57610019906004356119a1565b7f6697b2320000000000000000000000000000000000000000000000000000000060005260046000fd5b3461017257602060031936011261017257602061095f600435611271565b3461017257604060031936011261017257600435610a0f610f39565b610a2a61038983600052600060205260016040600020015490565b811580610baf575b610b855773ffffffffffffffffffffffffffffffffffffffff8116918215610b58577fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1811480610b21575b8015610ac0575b610a925761001992506119b1565b827f8c0b12d60000000000000000000000000000000000000000000000000000000060005260045260246000fd5b507ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381148015610a84575060008381527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16610a84565b5060008381527fc3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fb602052604090205460ff16610a7d565b7f657fb0ff0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7f41a5ef1b0000000000000000000000000000000000000000000000000000000060005260046000fd5b503073ffffffffffffffffffffffffffffffffffffffff82161415610a32565b3461017257602060031936011261017257602061095f600435611259565b346101725760206003193601126101725760206105ab600435600052600060205260016040600020015490565b3461017257608060031936011261017257610c33610f16565b50610c3c610f39565b5060643567ffffffffffffffff811161017257610c5d903690600401611054565b5060206040517f150b7a02000000000000000000000000000000000000000000000000000000008152f35b3461017257602060031936011261017257602061095f600435611241565b610019610d386000610d447fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b58610d2f610cde36610f8a565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638a9995979299949394528960205260408a208a805260205260ff60408b20541615610d4c575b88848489896112ed565b9889978861186c565b6102eb828287876118fa565b0390a3611981565b610d553361172f565b610d25565b346101725760006003193601126101725760206040517fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e638152f35b34610172576020600319360112610172576004357fffffffff00000000000000000000000000000000000000000000000000000000811680910361017257807f4e2312e00000000000000000000000000000000000000000000000000000000060209214908115610e0c575b506040519015158152f35b7f7965db0b00000000000000000000000000000000000000000000000000000000811491508115610e3f575b5082610e01565b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501482610e38565b346101725760c060031936011261017257610e82610f16565b6024359060443567ffffffffffffffff8111610172577f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca92610eca6000923690600401610f5c565b94909160643594610f0c6084359660a43590610ee533611677565b610ef389828c8a89896112ed565b998a97610f00848a6115b1565b604051968796876111c6565b0390a38061076a57005b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361017257565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361017257565b9181601f840112156101725782359167ffffffffffffffff8311610172576020838186019501011161017257565b60a06003198201126101725760043573ffffffffffffffffffffffffffffffffffffffff811681036101725791602435916044359067ffffffffffffffff821161017257610fda91600401610f5c565b90916064359060843590565b90601f601f19910116810190811067ffffffffffffffff82111761100957604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b67ffffffffffffffff811161100957601f01601f191660200190565b81601f820112156101725780359061106b82611038565b926110796040519485610fe6565b8284526020838301011161017257816000926020809301838601378301015290565b9181601f840112156101725782359167ffffffffffffffff8311610172576020808501948460051b01011161017257565b60a06003198201126101725760043567ffffffffffffffff811161017257816110f79160040161109b565b9290929160243567ffffffffffffffff8111610172578161111a9160040161109b565b929092916044359067ffffffffffffffff821161017257610fda9160040161109b565b9080601f830112156101725781359167ffffffffffffffff8311611009578260051b90604051936111716020840186610fe6565b845260208085019282010192831161017257602001905b8282106111955750505090565b8135815260209182019101611188565b601f8260209493601f19938186528686013760008582860101520116010190565b9290936112029273ffffffffffffffffffffffffffffffffffffffff60809699989799168552602085015260a0604085015260a08401916111a5565b9460608201520152565b61123e949273ffffffffffffffffffffffffffffffffffffffff606093168252602082015281604082015201916111a5565b90565b61124a906112b1565b60048110156108925760021490565b611262906112b1565b60048110156108925760031490565b61127a906112b1565b600481101561089257151590565b611291906112b1565b600481101561089257600181149081156112a9575090565b600291501490565b600052600160205260406000205480156000146112ce5750600090565b600181036112dc5750600390565b4210156112e857600190565b600290565b9461133161134a9495929360405196879573ffffffffffffffffffffffffffffffffffffffff602088019a168a52604087015260a0606087015260c08601916111a5565b91608084015260a083015203601f198101835282610fe6565b51902090565b91908110156113605760051b0190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b3573ffffffffffffffffffffffffffffffffffffffff811681036101725790565b91908110156113605760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561017257019081359167ffffffffffffffff8311610172576020018236038113610172579190565b9693949190969592956040519660208801988060c08a0160a08c525260e0890192906000905b80821061156457505050601f198883030160408901528082527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8111610172579087959394929160051b8092602083013701848103606086015260208101849052600584901b8101604090810194908201916000908890368290037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe101905b8484106114ff5750505050505061134a9450608084015260a083015203601f198101835282610fe6565b91939597909294969850601f198083830301018752893583811215610172578401906020823592019167ffffffffffffffff81116101725780360383136101725761155060209283926001956111a5565b9b0197019401918a989699979593916114d5565b90919384359073ffffffffffffffffffffffffffffffffffffffff82168203610172576020809173ffffffffffffffffffffffffffffffffffffffff600194168152019501920190611436565b906115bb82611271565b6116445760025480821061161357504201908142116115e4576000526001602052604060002055565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b907f543366090000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b507f5ead8eb500000000000000000000000000000000000000000000000000000000600052600452600160245260446000fd5b73ffffffffffffffffffffffffffffffffffffffff811660009081527f3412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5602052604090205460ff16156116c75750565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f00000000000000000000000000000000000000000000000000000000600052166004527fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc160245260446000fd5b73ffffffffffffffffffffffffffffffffffffffff811660009081527fdae2aa361dfd1ca020a396615627d436107c35eff9fe7738a3512819782d7069602052604090205460ff161561177f5750565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f00000000000000000000000000000000000000000000000000000000600052166004527fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6360245260446000fd5b90816000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff821660005260205260ff6040600020541615611825575050565b73ffffffffffffffffffffffffffffffffffffffff907fe2517d3f000000000000000000000000000000000000000000000000000000006000521660045260245260446000fd5b61187581611241565b156118c85750801515806118b8575b61188b5750565b7f90a9a6180000000000000000000000000000000000000000000000000000000060005260045260246000fd5b506118c281611259565b15611884565b7f5ead8eb500000000000000000000000000000000000000000000000000000000600052600452600460245260446000fd5b61194493600093928493826040519384928337810185815203925af13d15611979573d9061192782611038565b916119356040519384610fe6565b82523d6000602084013e611b64565b506002541561194f57565b7f34c2b9da0000000000000000000000000000000000000000000000000000000060005260046000fd5b606090611b64565b61198a81611241565b156118c85760005260016020526001604060002055565b908115610b855761123e91611a90565b806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260ff6040600020541615600014611a8957806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff8316600052602052604060002060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d600080a4600190565b5050600090565b806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260ff60406000205416600014611a8957806000526000602052604060002073ffffffffffffffffffffffffffffffffffffffff831660005260205260406000207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815416905573ffffffffffffffffffffffffffffffffffffffff339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b600080a4600190565b909190611ba55750805115611b7b57602081519101fd5b7fd6bda2750000000000000000000000000000000000000000000000000000000060005260046000fd5b563412d5605ac6cd444957cedb533e5dacad6378b4bc819ebe3652188a665066d5c3ad33e20b0c56a223ad5104fff154aa010f8715b9c981fd38fdc60a4d1a52fbb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc1d8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63fd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783",
}

// Timelock is an auto generated Go binding around an Ethereum contract.
type Timelock struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Timelock) GetABI() abi.ABI {
	return c.abi
}

// NewTimelock creates a new instance of Timelock.
func NewTimelock() *Timelock {
	parsed, err := TimelockMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Timelock{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Timelock) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 minDelay, address[] proposers, address[] executors, address[] cancellers) returns()
func (timelock *Timelock) PackConstructor(minDelay *big.Int, proposers []common.Address, executors []common.Address, cancellers []common.Address) []byte {
	enc, err := timelock.abi.Pack("", minDelay, proposers, executors, cancellers)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) PackCANCELLERROLE() []byte {
	enc, err := timelock.abi.Pack("CANCELLER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELLERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb08e51c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackCANCELLERROLE() ([]byte, error) {
	return timelock.abi.Pack("CANCELLER_ROLE")
}

// UnpackCANCELLERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb08e51c0.
//
// Solidity: function CANCELLER_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackCANCELLERROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("CANCELLER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelock *Timelock) PackDEFAULTADMINROLE() []byte {
	enc, err := timelock.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return timelock.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) PackEXECUTORROLE() []byte {
	enc, err := timelock.abi.Pack("EXECUTOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXECUTORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07bd0265.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackEXECUTORROLE() ([]byte, error) {
	return timelock.abi.Pack("EXECUTOR_ROLE")
}

// UnpackEXECUTORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07bd0265.
//
// Solidity: function EXECUTOR_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackEXECUTORROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("EXECUTOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) PackPROPOSERROLE() []byte {
	enc, err := timelock.abi.Pack("PROPOSER_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROPOSERROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f61f4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) TryPackPROPOSERROLE() ([]byte, error) {
	return timelock.abi.Pack("PROPOSER_ROLE")
}

// UnpackPROPOSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f61f4f5.
//
// Solidity: function PROPOSER_ROLE() view returns(bytes32)
func (timelock *Timelock) UnpackPROPOSERROLE(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("PROPOSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) PackCancel(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4d252f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 id) returns()
func (timelock *Timelock) TryPackCancel(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("cancel", id)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) PackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("execute", target, value, payload, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134008d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, uint256 value, bytes payload, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) TryPackExecute(target common.Address, value *big.Int, payload []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("execute", target, value, payload, predecessor, salt)
}

// PackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) PackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe38335e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) payable returns()
func (timelock *Timelock) TryPackExecuteBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("executeBatch", targets, values, payloads, predecessor, salt)
}

// PackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) PackGetMinDelay() []byte {
	enc, err := timelock.abi.Pack("getMinDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMinDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf27a0c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) TryPackGetMinDelay() ([]byte, error) {
	return timelock.abi.Pack("getMinDelay")
}

// UnpackGetMinDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf27a0c92.
//
// Solidity: function getMinDelay() view returns(uint256)
func (timelock *Timelock) UnpackGetMinDelay(data []byte) (*big.Int, error) {
	out, err := timelock.abi.Unpack("getMinDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) PackGetOperationState(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("getOperationState", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOperationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7958004c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) TryPackGetOperationState(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getOperationState", id)
}

// UnpackGetOperationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7958004c.
//
// Solidity: function getOperationState(bytes32 id) view returns(uint8)
func (timelock *Timelock) UnpackGetOperationState(data []byte) (uint8, error) {
	out, err := timelock.abi.Unpack("getOperationState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := timelock.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (timelock *Timelock) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) PackGetTimestamp(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("getTimestamp", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd45c4435.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) TryPackGetTimestamp(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("getTimestamp", id)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd45c4435.
//
// Solidity: function getTimestamp(bytes32 id) view returns(uint256)
func (timelock *Timelock) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := timelock.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (timelock *Timelock) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (timelock *Timelock) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (timelock *Timelock) UnpackHasRole(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) PackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8065657f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) TryPackHashOperation(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("hashOperation", target, value, data, predecessor, salt)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8065657f.
//
// Solidity: function hashOperation(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) PackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) []byte {
	enc, err := timelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperationBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1c5f427.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) TryPackHashOperationBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte) ([]byte, error) {
	return timelock.abi.Pack("hashOperationBatch", targets, values, payloads, predecessor, salt)
}

// UnpackHashOperationBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1c5f427.
//
// Solidity: function hashOperationBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt) pure returns(bytes32)
func (timelock *Timelock) UnpackHashOperationBatch(data []byte) ([32]byte, error) {
	out, err := timelock.abi.Unpack("hashOperationBatch", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperation(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31d50750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperation(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperation", id)
}

// UnpackIsOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31d50750.
//
// Solidity: function isOperation(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperation(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperation", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationDone(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationDone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ab0f529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationDone(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationDone", id)
}

// UnpackIsOperationDone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ab0f529.
//
// Solidity: function isOperationDone(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationDone(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationDone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationPending(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationPending", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationPending is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x584b153e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationPending(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationPending", id)
}

// UnpackIsOperationPending is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x584b153e.
//
// Solidity: function isOperationPending(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationPending(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationPending", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) PackIsOperationReady(id [32]byte) []byte {
	enc, err := timelock.abi.Pack("isOperationReady", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperationReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13bc9f20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) TryPackIsOperationReady(id [32]byte) ([]byte, error) {
	return timelock.abi.Pack("isOperationReady", id)
}

// UnpackIsOperationReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x13bc9f20.
//
// Solidity: function isOperationReady(bytes32 id) view returns(bool)
func (timelock *Timelock) UnpackIsOperationReady(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("isOperationReady", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := timelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return timelock.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (timelock *Timelock) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := timelock.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (timelock *Timelock) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := timelock.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (timelock *Timelock) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return timelock.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (timelock *Timelock) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := timelock.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (timelock *Timelock) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return timelock.abi.Pack("revokeRole", role, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) PackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := timelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d5062a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, uint256 value, bytes data, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) TryPackSchedule(target common.Address, value *big.Int, data []byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("schedule", target, value, data, predecessor, salt, delay)
}

// PackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) PackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) []byte {
	enc, err := timelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackScheduleBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f2a0bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function scheduleBatch(address[] targets, uint256[] values, bytes[] payloads, bytes32 predecessor, bytes32 salt, uint256 delay) returns()
func (timelock *Timelock) TryPackScheduleBatch(targets []common.Address, values []*big.Int, payloads [][]byte, predecessor [32]byte, salt [32]byte, delay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("scheduleBatch", targets, values, payloads, predecessor, salt, delay)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelock *Timelock) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := timelock.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelock *Timelock) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return timelock.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (timelock *Timelock) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := timelock.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (timelock *Timelock) PackUpdateDelay(newDelay *big.Int) []byte {
	enc, err := timelock.abi.Pack("updateDelay", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64d62353.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateDelay(uint256 newDelay) returns()
func (timelock *Timelock) TryPackUpdateDelay(newDelay *big.Int) ([]byte, error) {
	return timelock.abi.Pack("updateDelay", newDelay)
}

// TimelockCallExecuted represents a CallExecuted event raised by the Timelock contract.
type TimelockCallExecuted struct {
	Id     [32]byte
	Index  *big.Int
	Target common.Address
	Value  *big.Int
	Data   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TimelockCallExecutedEventName = "CallExecuted"

// ContractEventName returns the user-defined event name.
func (TimelockCallExecuted) ContractEventName() string {
	return TimelockCallExecutedEventName
}

// UnpackCallExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)
func (timelock *Timelock) UnpackCallExecutedEvent(log *types.Log) (*TimelockCallExecuted, error) {
	event := "CallExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCallExecuted)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockCallSalt represents a CallSalt event raised by the Timelock contract.
type TimelockCallSalt struct {
	Id   [32]byte
	Salt [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const TimelockCallSaltEventName = "CallSalt"

// ContractEventName returns the user-defined event name.
func (TimelockCallSalt) ContractEventName() string {
	return TimelockCallSaltEventName
}

// UnpackCallSaltEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallSalt(bytes32 indexed id, bytes32 salt)
func (timelock *Timelock) UnpackCallSaltEvent(log *types.Log) (*TimelockCallSalt, error) {
	event := "CallSalt"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCallSalt)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockCallScheduled represents a CallScheduled event raised by the Timelock contract.
type TimelockCallScheduled struct {
	Id          [32]byte
	Index       *big.Int
	Target      common.Address
	Value       *big.Int
	Data        []byte
	Predecessor [32]byte
	Delay       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockCallScheduledEventName = "CallScheduled"

// ContractEventName returns the user-defined event name.
func (TimelockCallScheduled) ContractEventName() string {
	return TimelockCallScheduledEventName
}

// UnpackCallScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallScheduled(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data, bytes32 predecessor, uint256 delay)
func (timelock *Timelock) UnpackCallScheduledEvent(log *types.Log) (*TimelockCallScheduled, error) {
	event := "CallScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCallScheduled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockCancelled represents a Cancelled event raised by the Timelock contract.
type TimelockCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const TimelockCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (TimelockCancelled) ContractEventName() string {
	return TimelockCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed id)
func (timelock *Timelock) UnpackCancelledEvent(log *types.Log) (*TimelockCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockCancelled)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockMinDelayChange represents a MinDelayChange event raised by the Timelock contract.
type TimelockMinDelayChange struct {
	OldDuration *big.Int
	NewDuration *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const TimelockMinDelayChangeEventName = "MinDelayChange"

// ContractEventName returns the user-defined event name.
func (TimelockMinDelayChange) ContractEventName() string {
	return TimelockMinDelayChangeEventName
}

// UnpackMinDelayChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinDelayChange(uint256 oldDuration, uint256 newDuration)
func (timelock *Timelock) UnpackMinDelayChangeEvent(log *types.Log) (*TimelockMinDelayChange, error) {
	event := "MinDelayChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockMinDelayChange)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockRoleAdminChanged represents a RoleAdminChanged event raised by the Timelock contract.
type TimelockRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const TimelockRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (TimelockRoleAdminChanged) ContractEventName() string {
	return TimelockRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (timelock *Timelock) UnpackRoleAdminChangedEvent(log *types.Log) (*TimelockRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockRoleGranted represents a RoleGranted event raised by the Timelock contract.
type TimelockRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (TimelockRoleGranted) ContractEventName() string {
	return TimelockRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (timelock *Timelock) UnpackRoleGrantedEvent(log *types.Log) (*TimelockRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockRoleGranted)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TimelockRoleRevoked represents a RoleRevoked event raised by the Timelock contract.
type TimelockRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const TimelockRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (TimelockRoleRevoked) ContractEventName() string {
	return TimelockRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (timelock *Timelock) UnpackRoleRevokedEvent(log *types.Log) (*TimelockRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != timelock.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TimelockRoleRevoked)
	if len(log.Data) > 0 {
		if err := timelock.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range timelock.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (timelock *Timelock) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], timelock.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return timelock.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return timelock.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["AdminIsFixed"].ID.Bytes()[:4]) {
		return timelock.UnpackAdminIsFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return timelock.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["NamedTwice"].ID.Bytes()[:4]) {
		return timelock.UnpackNamedTwiceError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["NoHolder"].ID.Bytes()[:4]) {
		return timelock.UnpackNoHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["ProposerAndCanceller"].ID.Bytes()[:4]) {
		return timelock.UnpackProposerAndCancellerError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockInsufficientDelay"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockInsufficientDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockInvalidOperationLength"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockInvalidOperationLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnauthorizedCaller"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnauthorizedCallerError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnexecutedPredecessor"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnexecutedPredecessorError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["TimelockUnexpectedOperationState"].ID.Bytes()[:4]) {
		return timelock.UnpackTimelockUnexpectedOperationStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return timelock.UnpackZeroAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], timelock.abi.Errors["ZeroDelay"].ID.Bytes()[:4]) {
		return timelock.UnpackZeroDelayError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TimelockAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Timelock contract.
type TimelockAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func TimelockAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (timelock *Timelock) UnpackAccessControlBadConfirmationError(raw []byte) (*TimelockAccessControlBadConfirmation, error) {
	out := new(TimelockAccessControlBadConfirmation)
	if err := timelock.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Timelock contract.
type TimelockAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func TimelockAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (timelock *Timelock) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*TimelockAccessControlUnauthorizedAccount, error) {
	out := new(TimelockAccessControlUnauthorizedAccount)
	if err := timelock.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockAdminIsFixed represents a AdminIsFixed error raised by the Timelock contract.
type TimelockAdminIsFixed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdminIsFixed()
func TimelockAdminIsFixedErrorID() common.Hash {
	return common.HexToHash("0x41a5ef1b404d97a90a2a9021cc49f0a47a96fc791cf76498f709656090ee1482")
}

// UnpackAdminIsFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdminIsFixed()
func (timelock *Timelock) UnpackAdminIsFixedError(raw []byte) (*TimelockAdminIsFixed, error) {
	out := new(TimelockAdminIsFixed)
	if err := timelock.abi.UnpackIntoInterface(out, "AdminIsFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockFailedCall represents a FailedCall error raised by the Timelock contract.
type TimelockFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func TimelockFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (timelock *Timelock) UnpackFailedCallError(raw []byte) (*TimelockFailedCall, error) {
	out := new(TimelockFailedCall)
	if err := timelock.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockNamedTwice represents a NamedTwice error raised by the Timelock contract.
type TimelockNamedTwice struct {
	Role    [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NamedTwice(bytes32 role, address account)
func TimelockNamedTwiceErrorID() common.Hash {
	return common.HexToHash("0x08d8e1256d66c66f98770b123bf9074ba4a91af165010799103174fe83cffd29")
}

// UnpackNamedTwiceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NamedTwice(bytes32 role, address account)
func (timelock *Timelock) UnpackNamedTwiceError(raw []byte) (*TimelockNamedTwice, error) {
	out := new(TimelockNamedTwice)
	if err := timelock.abi.UnpackIntoInterface(out, "NamedTwice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockNoHolder represents a NoHolder error raised by the Timelock contract.
type TimelockNoHolder struct {
	Role [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHolder(bytes32 role)
func TimelockNoHolderErrorID() common.Hash {
	return common.HexToHash("0x12081cf606661392f87ab68f5a901bfe2165a5a32617747056b86debcf0da52b")
}

// UnpackNoHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHolder(bytes32 role)
func (timelock *Timelock) UnpackNoHolderError(raw []byte) (*TimelockNoHolder, error) {
	out := new(TimelockNoHolder)
	if err := timelock.abi.UnpackIntoInterface(out, "NoHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockProposerAndCanceller represents a ProposerAndCanceller error raised by the Timelock contract.
type TimelockProposerAndCanceller struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProposerAndCanceller(address account)
func TimelockProposerAndCancellerErrorID() common.Hash {
	return common.HexToHash("0x8c0b12d6152c04bafa4f4fbcd98e88d774c52f6842e25d9841150545d7423030")
}

// UnpackProposerAndCancellerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProposerAndCanceller(address account)
func (timelock *Timelock) UnpackProposerAndCancellerError(raw []byte) (*TimelockProposerAndCanceller, error) {
	out := new(TimelockProposerAndCanceller)
	if err := timelock.abi.UnpackIntoInterface(out, "ProposerAndCanceller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockInsufficientDelay represents a TimelockInsufficientDelay error raised by the Timelock contract.
type TimelockTimelockInsufficientDelay struct {
	Delay    *big.Int
	MinDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func TimelockTimelockInsufficientDelayErrorID() common.Hash {
	return common.HexToHash("0x543366097fc46a718a4890a59e5216cbbc872f61973a9e2a6666ecccaa1a07ca")
}

// UnpackTimelockInsufficientDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInsufficientDelay(uint256 delay, uint256 minDelay)
func (timelock *Timelock) UnpackTimelockInsufficientDelayError(raw []byte) (*TimelockTimelockInsufficientDelay, error) {
	out := new(TimelockTimelockInsufficientDelay)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockInsufficientDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockInvalidOperationLength represents a TimelockInvalidOperationLength error raised by the Timelock contract.
type TimelockTimelockInvalidOperationLength struct {
	Targets  *big.Int
	Payloads *big.Int
	Values   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func TimelockTimelockInvalidOperationLengthErrorID() common.Hash {
	return common.HexToHash("0xffb0321166292613ddbe36e2eb9b9b1e8877aa314505f6d35f0f4ae660e8ada3")
}

// UnpackTimelockInvalidOperationLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockInvalidOperationLength(uint256 targets, uint256 payloads, uint256 values)
func (timelock *Timelock) UnpackTimelockInvalidOperationLengthError(raw []byte) (*TimelockTimelockInvalidOperationLength, error) {
	out := new(TimelockTimelockInvalidOperationLength)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockInvalidOperationLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnauthorizedCaller represents a TimelockUnauthorizedCaller error raised by the Timelock contract.
type TimelockTimelockUnauthorizedCaller struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func TimelockTimelockUnauthorizedCallerErrorID() common.Hash {
	return common.HexToHash("0xe2850c5900ceb2d1b367e63ffd96510279f191862fece2dde12a1b1bce580ebd")
}

// UnpackTimelockUnauthorizedCallerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnauthorizedCaller(address caller)
func (timelock *Timelock) UnpackTimelockUnauthorizedCallerError(raw []byte) (*TimelockTimelockUnauthorizedCaller, error) {
	out := new(TimelockTimelockUnauthorizedCaller)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnauthorizedCaller", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnexecutedPredecessor represents a TimelockUnexecutedPredecessor error raised by the Timelock contract.
type TimelockTimelockUnexecutedPredecessor struct {
	PredecessorId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func TimelockTimelockUnexecutedPredecessorErrorID() common.Hash {
	return common.HexToHash("0x90a9a618cfd84aabd2505bb50bbc6c95924a5d4f10d2bf500768fcbf91f51cab")
}

// UnpackTimelockUnexecutedPredecessorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexecutedPredecessor(bytes32 predecessorId)
func (timelock *Timelock) UnpackTimelockUnexecutedPredecessorError(raw []byte) (*TimelockTimelockUnexecutedPredecessor, error) {
	out := new(TimelockTimelockUnexecutedPredecessor)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnexecutedPredecessor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockTimelockUnexpectedOperationState represents a TimelockUnexpectedOperationState error raised by the Timelock contract.
type TimelockTimelockUnexpectedOperationState struct {
	OperationId    [32]byte
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func TimelockTimelockUnexpectedOperationStateErrorID() common.Hash {
	return common.HexToHash("0x5ead8eb51d1c1b7ef2eb1ef3ec2f009cfba25e924d04ccc853f25803ea40b489")
}

// UnpackTimelockUnexpectedOperationStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimelockUnexpectedOperationState(bytes32 operationId, bytes32 expectedStates)
func (timelock *Timelock) UnpackTimelockUnexpectedOperationStateError(raw []byte) (*TimelockTimelockUnexpectedOperationState, error) {
	out := new(TimelockTimelockUnexpectedOperationState)
	if err := timelock.abi.UnpackIntoInterface(out, "TimelockUnexpectedOperationState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockZeroAccount represents a ZeroAccount error raised by the Timelock contract.
type TimelockZeroAccount struct {
	Role [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount(bytes32 role)
func TimelockZeroAccountErrorID() common.Hash {
	return common.HexToHash("0x657fb0ffbd032f71685548d9d338451ca73f45e410bf064dedaad124726f9d51")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount(bytes32 role)
func (timelock *Timelock) UnpackZeroAccountError(raw []byte) (*TimelockZeroAccount, error) {
	out := new(TimelockZeroAccount)
	if err := timelock.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TimelockZeroDelay represents a ZeroDelay error raised by the Timelock contract.
type TimelockZeroDelay struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroDelay()
func TimelockZeroDelayErrorID() common.Hash {
	return common.HexToHash("0x34c2b9dab051f3b49e0b9121d90ae110f06df318864d2741799dc06f9b92cebc")
}

// UnpackZeroDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroDelay()
func (timelock *Timelock) UnpackZeroDelayError(raw []byte) (*TimelockZeroDelay, error) {
	out := new(TimelockZeroDelay)
	if err := timelock.abi.UnpackIntoInterface(out, "ZeroDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractMetaData contains all meta data concerning the ZContract contract.
var ZContractMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"sealAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"auditDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"auditGrace\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"mint\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transfer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"distribution\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"consolidation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"append\",\"type\":\"address\"}],\"internalType\":\"structVerifiers\",\"name\":\"verifiers\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"emptyRoot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emptyParticipants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"auditX\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"auditY\",\"type\":\"uint256\"}],\"internalType\":\"structSetup\",\"name\":\"setup\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"CancelHashCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ClosingTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DealOff\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DealOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"delay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"grace\",\"type\":\"uint64\"}],\"name\":\"DelayBelowGrace\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Delivered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"InexactTransfer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LastMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LeavesMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegMissing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegsMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Locked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MintIsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoGenerationLeft\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"NoSuchLeaf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"NoSuchPayment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoVerifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClosing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotALeg\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"NotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPledged\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSealable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToAppend\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NullifierSpent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlySelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"PaymentCount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PaymentsNotAscending\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutGas\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PledgeMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"RecipientRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RepeatedNullifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SmallOrder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleParticipants\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleUpdate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SupplyOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Unauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"Underbacked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnknownRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"indices\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"}],\"name\":\"UpdateLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPreimage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroNullifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSetup\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"}],\"name\":\"Appended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"AuditKeyActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"AuditKeyProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"CalledOff\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"closing\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"}],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"nullifiers\",\"type\":\"uint256[8]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"output\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[3]\",\"name\":\"audit\",\"type\":\"uint256[3]\"}],\"name\":\"Consolidated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[8]\",\"name\":\"payments\",\"type\":\"uint256[8]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[15]\",\"name\":\"audit\",\"type\":\"uint256[15]\"},{\"indexed\":false,\"internalType\":\"bytes32[6][8]\",\"name\":\"ciphertexts\",\"type\":\"bytes32[6][8]\"}],\"name\":\"Distributed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"Listed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"MintPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"}],\"name\":\"Minted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"name\":\"ParticipantsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Pledged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"commitments\",\"type\":\"uint256[]\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"Seized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"SettlementSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"indexed\":false,\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"}],\"name\":\"Transferred\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"PAYOUT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activateAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"administration\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[64]\",\"name\":\"leaves\",\"type\":\"uint256[64]\"},{\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"name\":\"append\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"activatedAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditGrace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"auditKey\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"batch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"chain\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"isSealed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structBurnItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structClosing\",\"name\":\"\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransfer\",\"name\":\"transfer\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"joint\",\"type\":\"bool\"}],\"internalType\":\"structArrivingLeg[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"nullifiers\",\"type\":\"uint256[8]\"},{\"internalType\":\"uint256\",\"name\":\"output\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[3]\",\"name\":\"audit\",\"type\":\"uint256[3]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structConsolidationItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"consolidate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deals\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"payments\",\"type\":\"uint256[8]\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[15]\",\"name\":\"audit\",\"type\":\"uint256[15]\"},{\"internalType\":\"bytes32[6][8]\",\"name\":\"ciphertexts\",\"type\":\"bytes32[6][8]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structDistributionItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"distribute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"generationOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"}],\"name\":\"isOff\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"isRoot\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nullifier\",\"type\":\"uint256\"}],\"name\":\"isSpent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"leg\",\"outputs\":[{\"internalType\":\"enumLegState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"refundCommitment\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"list\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem\",\"name\":\"item\",\"type\":\"tuple\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"mintBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mintPaused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem\",\"name\":\"item\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"permitDeadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"mintWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"participantLeaf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"participants\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"current\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"generation\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"pauseMint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"payout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"proposeAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"nextBatch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appended\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"root\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sealAfter\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"seize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256[]\",\"name\":\"payments\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"cancelHashes\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"revocable\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"pledged\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"last\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"closings\",\"type\":\"bytes32\"}],\"internalType\":\"structDeal\",\"name\":\"deal\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransfer\",\"name\":\"transfer\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"joint\",\"type\":\"bool\"}],\"internalType\":\"structArrivingLeg[]\",\"name\":\"legs\",\"type\":\"tuple[]\"}],\"internalType\":\"structSettlement[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransfer\",\"name\":\"transfer\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"deal\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structTransferItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint32[]\",\"name\":\"\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"updateParticipants\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifiers\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"mint\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transfer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"distribution\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"consolidation\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"append\",\"type\":\"address\"}],\"internalType\":\"structVerifiers\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "ZContract",
	Bin: "0x6102006040523461096c5760405161934138819003601f8101601f191683016001600160401b03811184821017610971578392829160405283398101036101c0811261096c576040516000929061012081016001600160401b038111828210176109585760405261006f82610987565b815261007d6020830161099b565b92602082019384526100916040840161099b565b936040830194855260c06100a76060860161099b565b6060850190815292607f1901126109545760405160c081016001600160401b03811182821017610940576040526100e060808601610987565b81526100ee60a08601610987565b60208201526100ff60c08601610987565b604082015261011060e08601610987565b95606082019687526101256101008701610987565b60808301526101376101208701610987565b60a0830152608085019182526101408601519360a086019485526101608701519560c0810196875261018d6101a06101808a01519960e084019a8b5201519961010083019a8b5260018060a01b039051166109af565b8451604001516101a5906001600160a01b03166109af565b8551602001516101bd906001600160a01b03166109af565b60018060401b0385511660805260a05260c05260e05260018060401b0385511615801561092e575b801561091c575b6108ef57825182516001600160401b03908116911681811061090757505085511580156108fe575b6108ef5761022286516109cc565b61022c87516109cc565b8051610240906001600160a01b03166109f9565b61010052518251604051916001600160401b03918216916001600160a01b0391909116906112b0808501918211858310176108db57918493916102a59361564c86396001600160a01b0390911681526001600160401b03909116602082015260400190565b03908af080156108d0576001600160a01b03908116610120528351602001519151604051926001600160401b03918216921690612a25808501918211858310176108bc5791849391610319936168fc86396001600160a01b0390911681526001600160401b03909116602082015260400190565b039089f09283156108b1576001600160a01b03938416610140525190516001600160401b0390811661018052166101605280515161038e9261035b91166109af565b6101a052805160800151610377906001600160a01b03166109af565b6101c0525160a001516001600160a01b03166109af565b6101e05251808552600260205260408520600160ff1982541617905560015551600160a81b63ffffffff60a81b19855416178455806009558352600a60205260408320600163ffffffff1982541617905551905190600080516020619321833981519152816103fc816109cc565b610405846109cc565b800960008051602061932183398151915283800990806000805160206193218339815191520390600080516020619321833981519152821161089d57906000805160206193218339815191528080858195097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e0960010892080361088e57600183845b60038210610737575050906001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff90815b6106f35750509060008051602061932183398151915281819309920981156106e457825492600163ffffffff8560881c16019363ffffffff85116106d05763ffffffff60881b1916608885901b63ffffffff60881b16178155600c80546001600160801b031916426001600160401b03908116919091179091556040805163ffffffff96909616959291908301908111838210176106bc57916001604094927f5c3e6b2cd511657025d20f7b19dde4415d8f8239a037d2542f58fd9631a7786c96948652848352856020840191858352898152600f60205220925183555191015582519182526020820152a2604051614c279081610a2582396080518181816110920152818161178f015281816118a301528181611cff0152818161279e0152613f67015260a0518181816115c80152612e27015260c0518181816121270152612e51015260e051818181611bff0152612e7c01526101005181610b710152610120518181816102eb015281816103a501528181610b2d0152612c140152610140518181816103490152818161042f01528181610db501528181611690015281816121b001526130ee015261016051818181610e5d015261231d01526101805181612d8101526101a0518181816105c201528181612dfa015261371e01526101c0518181816124680152612ea901526101e0518181816108bd0152612ed00152f35b634e487b7160e01b82526041600452602482fd5b634e487b7160e01b82526011600452602482fd5b634ed2280560e01b8352600483fd5b60018083161461071b575b8060008051602061932183398151915291099060011c90816104ba565b92600080516020619321833981519152848192099390506106fe565b939190929361087a5760008051602061932183398151915280808487089580099280099180600080516020619321833981519152039260008051602061932183398151915284116108665760008051602061932183398151915280808684089480096002096000805160206193218339815191520360008051602061932183398151915281116108525781600080516020619321833981519152809286089308600080516020619321833981519152039060008051602061932183398151915282116108525760008051602061932183398151915203926000805160206193218339815191528411610852579160008051602061932183398151915280928180600196818d99818884099b0890099980090809930190610488565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b85526012600452602485fd5b6361586bdd60e01b8352600483fd5b634e487b7160e01b86526011600452602486fd5b6040513d8a823e3d90fd5b634e487b7160e01b8d52604160045260248dfd5b6040513d8b823e3d90fd5b634e487b7160e01b8e52604160045260248efd5b63abd2f30760e01b8a5260048afd5b50865115610214565b6369f6ac5b60e01b8c5260045260245260448afd5b5081516001600160401b0316156101ec565b5082516001600160401b0316156101e5565b634e487b7160e01b88526041600452602488fd5b8580fd5b634e487b7160e01b85526041600452602485fd5b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361096c57565b51906001600160401b038216820361096c57565b6001600160a01b0381166109c05790565b6109c9906109f9565b90565b6000805160206193218339815191528110156109e55750565b632051490960e21b60005260045260246000fd5b803b15610a035790565b6333a2905b60e11b60009081526001600160a01b0391909116600452602490fdfe608080604052600436101561001357600080fd5b600090813560e01c9081630f752fe8146130cf5750806320f801d41461307057806321c0b34214612f1d5780632677977614612da55780632b28152214612d605780632d467df714612c385780633847cb5914612bf45780633bf5b222146123455780633fb27b85146121d457806342b72b9b14612199578063462dfe3214612160578063489ffdd214611c245780634ad122f61461182157806356ffa1b5146117b3578063571c9da91461176e5780635a129efe146117425780635ed98424146116b457806365190d97146116575780636c4470fb146116295780637734aded14610e815780637bc555da14610e3c5780637e4831d314610e17578063857553cc14610dd957806387f546a114610d1c57806396f35b4014610cf95780639a44da8314610cdb5780639c4667a214610c42578063a67a3e5614610bf3578063b9c0be1414610b95578063bf7e214f14610b51578063cac7765414610b16578063cc1f0d2d14610ac6578063d5aa8dbc146106b3578063d65f27f6146104e3578063e0bb12da146104b3578063e10d29ee14610453578063e27fd9e6146103f8578063e527b966146103c9578063eb071b9c1461038f578063ebf0c71714610371578063ef78e75314610312578063f30e6e77146102cb578063f6eec9481461027d578063fdf661a21461024e5763ff88079b1461021057600080fd5b3461024b578060031936011261024b576060600d54600e5467ffffffffffffffff600c5460401c169060405192835260208301526040820152f35b80fd5b503461024b57602060031936011261024b5760ff60406020926004358152600584522054166040519015158152f35b503461024b57602060031936011261024b5760409060018267ffffffffffffffff6102a6613143565b1692838152600f60205281812054938152600f60205220015482519182526020820152f35b503461024b57602060031936011261024b576102e56131d4565b5061030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b80f35b503461024b57606060031936011261024b5760043567ffffffffffffffff811161036d5760031960e0913603011261024b5761030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b5080fd5b503461024b578060031936011261024b576020600154604051908152f35b503461024b578060031936011261024b5761030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b503461024b57602060031936011261024b5760ff60406020926004358152600284522054166040519015158152f35b503461024b57602060031936011261024b5760043567ffffffffffffffff811161036d5760031960e0913603011261024b5761030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b503461024b578060031936011261024b57608061046e61329a565b6403ffffffff815160061c1690603f8151169063ffffffff602067ffffffffffffffff6040840151169201511691604051938452602084015260408301526060820152f35b503461024b57602060031936011261024b5763ffffffff60406020926004358152600a8452205416604051908152f35b503461024b57602060031936011261024b5760043567ffffffffffffffff811161036d573660238201121561036d5780600401359067ffffffffffffffff82116106af5760248101906024369161022085020101116106af576105446135d2565b7901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff845416178355811561068757610595826138dc565b61059d61329a565b6105a78482613987565b90855b858110610650575050906105c06105e792613b26565b7f000000000000000000000000000000000000000000000000000000000000000090613b97565b825b82811061061a57837fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff815416815580f35b8061064a61063361062e600194878761341a565b613286565b602061064084888861341a565b0135903390614221565b016105e9565b8061068161066b85856106666001968c8c61341a565b613f07565b9061010061067a858c8c61341a565b0188613ade565b016105aa565b6004837fc2e5347d000000000000000000000000000000000000000000000000000000008152fd5b8280fd5b503461024b5761094060031936011261024b57366108041161024b57610804356101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7dc36011261036d576107066135d2565b81546403ffffffff63ffffffff8260281c169160061c168114610a9e578290815b6040831080610a8c575b156107595761073f83613ef5565b359085526020526107536040852092613ab1565b91610727565b9092915b60408110610a4e57508284526007602052604084205403610a265781835260076020528260408120556001820167ffffffffffffffff8111610a12577fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff000000000085549260281b169116178355602061082435927f85d5f623fae602da867a7326b580f54ccfd2479cf849cc9e9481948fd79fbdcd61087160015461080787614bcf565b604051906108c08201604052604582527fdba08a203a87bbb3ee5f2a244eef13063aba4a7e1781c0f6966a17e8aa7840f48683015287604083015261084b82613361565b528561085682613371565b528361086182613381565b52610800600460c0830137614935565b939094808852600282526040882060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905580600155604051908152a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169182156109ea57604051936108f185613215565b84526020840152604083015260405180927fa5c05e2a0000000000000000000000000000000000000000000000000000000082526004820185905b600382106109d0575050506101648160209361010061084460648401375afa9081156109c557829161098a575b50156109625780f35b807f09bde3390000000000000000000000000000000000000000000000000000000060049252fd5b90506020813d6020116109bd575b816109a56020938361324d565b8101031261036d5751801515810361036d5738610959565b3d9150610998565b6040513d84823e3d90fd5b82935060208091600193945181520193019101849261092c565b6004857f79e2e003000000000000000000000000000000000000000000000000000000008152fd5b602484634e487b7160e01b81526011600452fd5b6004837febdaa578000000000000000000000000000000000000000000000000000000008152fd5b610a5781613ef5565b35610a645760010161075d565b6004857febdaa578000000000000000000000000000000000000000000000000000000008152fd5b50610a9683613ef5565b351515610731565b6004837f54afc7be000000000000000000000000000000000000000000000000000000008152fd5b503461024b57604060031936011261024b576001600160a01b036040610aea613112565b9282610af461312d565b9416815260116020522091166000526020526020604060002054604051908152f35b503461024b57604060031936011261024b5761030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b503461024b578060031936011261024b5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b5760a060031936011261024b5760243567ffffffffffffffff811161036d57610bc7903690600401613185565b505060443567ffffffffffffffff811161036d57610be9903690600401613185565b50506102e56131c5565b503461024b578060031936011261024b57806001604063ffffffff6060945460881c1692838152600f60205220015467ffffffffffffffff600c54169060405192835260208301526040820152f35b503461024b57602060031936011261024b576001600160a01b03610c64613112565b16815260106020526040812060405191604083019083821067ffffffffffffffff831117610cc757604060208585858452549060ff6fffffffffffffffffffffffffffffffff83169283835260801c161515928391015282519182526020820152f35b80634e487b7160e01b602492526041600452fd5b503461024b578060031936011261024b57602060405162030d408152f35b503461024b57604060031936011261024b57610d13613112565b506102e56131b6565b503461024b57606060031936011261024b5760043567ffffffffffffffff811161036d5760031960e0913603011261024b5760243567ffffffffffffffff811161036d576003196060913603011261024b5760443567ffffffffffffffff811161036d573660238201121561036d5780600401359067ffffffffffffffff82116106af576024906103a036930201011161024b5761030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b503461024b57602060031936011261024b57606060ff610dff610dfa613143565b613e65565b91929060405193845216602083015215156040820152f35b503461024b578060031936011261024b5760ff6020915460d01c166040519015158152f35b503461024b578060031936011261024b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b57602060031936011261024b576004359067ffffffffffffffff821161024b573660238301121561024b5767ffffffffffffffff82600401351161024b573660246103c08460040135028401011161024b57610ee06135d2565b81600401351561160157610ef782600401356138dc565b91610f0061329a565b9160048201357f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690036115ed57610f40826004013560011b84613987565b90805b83600401358110156115b8576103c0810284016103a401351580611593575b61156b576103c0810284016103a40135156114db577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610fab6103c46103c08402870101613a36565b67ffffffffffffffff60c0604051816101c46103c088028b010182372091610fdc6101046103c087028a0101613a36565b9282604051944660208701523060408701526003606087015216608085015260a08401526103a46103c086028901013560c08401521660e082015260e081526110276101008261324d565b60208151910120065b6110496103c08302860160848101359060640135614b0a565b60a46103c0830286010135156114b35760c46103c0830286010135156114b35760e46103c0830286010135156114b357906001918661118461115d6110d567ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff6110ce6101048d6103c08b020101613a36565b168561457c565b936102846103c087028b010135906110ec82614bcf565b604051916102208301604052601083527f090cdb3fd53c65891d50a6759231fd896d11445267cbf40ef6aad7cfde6a58d16020840152604083015260e060246103c089028d010160608401378561014083015260a06101246103c089028d0101610160840137610200820152614935565b90939092906103c086028a0160448101359060248101359060848101359060640135614601565b917fffffffff0000000000000000000000000000000000000000000000000000000083161580611476575b61144e575b7fffffffff000000000000000000000000000000000000000000000000000000008316158061143a575b611420575b7fffffffff0000000000000000000000000000000000000000000000000000000083166113ff5761122092506102846103c085028901018a613ade565b6103c081028501606481013584526003602081815260408087208690556084840135875291905284208390556112599061010401613a36565b604080516103c08402880160a4810135825260c4810135602083015260e4810135928201929092526103a4820135606082015267ffffffffffffffff9290921660808084019190915261012482013560a0840152906101440160c083013760c06101c46103c0840288010161014083013760846103c0830287010135907f0b869806b1cd7b30e647b6159efa376147333620a596a559261d12d5bf1d90cc61020060646103c086028a01013592a36103c0810285016103a401356113455761132b60a46103c083028701013585613d4a565b61133f60c46103c083028701013585613d4a565b01610f43565b6113a56103c46103c0830287010161138961135f82613a36565b604080516103c087028b0160a481013582526103a401356020820152908101919091526060902090565b8552600460205260e46103c08402880101356040862055613a36565b6040805167ffffffffffffffff9290921682526103c08302870160e481013560208401526103a48101359260a490910135917f0fbeaac25d5e17f84ba0652028a7b328f1b4cbe4dd8067c1dc4064230e3318cf91a361132b565b505061141b9060646103c0840288010135876004013584613a4b565b61133f565b915061143460246103c08502890101614844565b916111e3565b506103a46103c085028901013515156111de565b7fb48f2cf80000000000000000000000000000000000000000000000000000000092506111b4565b506103c0840288016103a40135156114a25763fff0000061149c60ff875b16895161389d565b116111af565b63fff0000061149c60ff6002611494565b6004837f51bda03d000000000000000000000000000000000000000000000000000000008152fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160c0604051816101c46103c086028901018237206115236101046103c08502880101613a36565b9067ffffffffffffffff604051924660208501523060408501526002606085015216608083015260a082015260a0815261155e60c08261324d565b6020815191012006611030565b6004827f38259b94000000000000000000000000000000000000000000000000000000008152fd5b5067ffffffffffffffff6115b06103c46103c08402870101613a36565b161515610f62565b5061030f856115c684613b26565b7f000000000000000000000000000000000000000000000000000000000000000090613b97565b80634e487b7160e01b602492526011600452fd5b807fc2e5347d0000000000000000000000000000000000000000000000000000000060049252fd5b503461024b578060031936011261024b5760409063ffffffff600954915460a81c1682519182526020820152f35b503461024b57602060031936011261024b5760043567ffffffffffffffff811161036d57611689903690600401613185565b505061030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b503461024b5761022060031936011261024b576116cf6135d2565b7901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff82541617815561171961365e565b7fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff815416815580f35b503461024b57602060031936011261024b57604060209160043581526003835220541515604051908152f35b503461024b578060031936011261024b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b576117df6117c53661315a565b919091606092604051928352602083015260408201522090565b815260046020526117f36040822054613c22565b60405191600681101561180d576040935082526020820152f35b602484634e487b7160e01b81526021600452fd5b503461024b57602060031936011261024b5760043567ffffffffffffffff811161036d573660238201121561036d5780600401359067ffffffffffffffff82116106af573660246103208402830101116106af5761187d6135d2565b81156106875761188c826138dc565b9161189561329a565b906118a08183613987565b907f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16865b82811015611bef57610320810286016064810160015b60088110611bb55750610164820135918215611b8d57610184810161191c8667ffffffffffffffff61191584613a36565b168b61457c565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161194683613a36565b67ffffffffffffffff60405191466020840152306040840152600760608401521660808201526080815261197b60a08261324d565b60208151910120068d61022485019182359161199683614bcf565b604051926102808401604052601384527f7e38707c248ec8ba9244700ec3a56784eda27c6593f214792928011080c55a2f60208501526040840152610200602488016060850137846119e7846133e4565b5250815160121015611b7857611a188f91838f96959491610260611a0c930152614935565b959094602489016147c9565b7fffffffff0000000000000000000000000000000000000000000000000000000081161580611b68575b611b41575b7fffffffff000000000000000000000000000000000000000000000000000000008116611b24575090611a7b939291613ade565b8b5b8c60088210611b035750506101c0611afd9360606101c4600198979567ffffffffffffffff611acc7f3c50d01a9d0ea01e09230e89b66c7c2734b6d4da41be576c3174704679af82fa97613a36565b61010060405196873788610100870152166101208501526101a481013561014085015201610160830137a186613d4a565b016118ce565b90600160408193611b148489613409565b3581526003602052205501611a7d565b955050505050506001939250611b3c91358684613a4b565b611afd565b507fb48f2cf800000000000000000000000000000000000000000000000000000000611a47565b50611b728d61471a565b15611a42565b5060248f634e487b7160e01b81526032600452fd5b60048b7f51bda03d000000000000000000000000000000000000000000000000000000008152fd5b8a5b818110611bc757506001016118e4565b80611be9611bd760019386613409565b35611be28587613409565b3590614b0a565b01611bb7565b8761030f88611bfd87613b26565b7f000000000000000000000000000000000000000000000000000000000000000090613b97565b503461024b57602060031936011261024b5760043567ffffffffffffffff811161036d573660238201121561036d5780600401359167ffffffffffffffff831161024b57366024610ae085028401011161024b57611c806135d2565b821561160157611c8f836138dc565b90611c9861329a565b908460090260098104860361214c57611cb19083613987565b91815b8681101561211757611cd5610ae08202870160848101359060640135614b0a565b825b600881106120c957506101a4610ae0820287010135156114b357611d4267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff611d3b6101c4610ae086028b0101613a36565b168461457c565b907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001610600604051816103e4610ae086028c0101823720611d8c6101c4610ae085028b0101613a36565b9067ffffffffffffffff604051924660208501523060408501526006606085015216608083015260a082015260a08152611dc760c08261324d565b60208151910120066109e4610ae083028901013590611de582614bcf565b604051916104408301604052602183527f3fd5421318c88baff334bc5905df527bbec6bbf720f896278f38be657a96accd602084015260408301526103c06024610ae085028b010160608401378151600f10156120b557836102008301528151602010156120b557611e6182611e889261042088950152614935565b9094909290610ae085028b0160448101359060248101359060848101359060640135614601565b927fffffffff0000000000000000000000000000000000000000000000000000000084161580612088575b612060575b7fffffffff000000000000000000000000000000000000000000000000000000008416612041578293506109e4610ae0611ef694028a010188613ade565b610ae081028601606481013584526003602081815260408087206001908190556084850135885292909152852055611f31906101c401613a36565b67ffffffffffffffff6040519161010060a4610ae086028b01018437610ae0840289016101a481013561010085015291166101208301526101e48101356101408301526101e0906102040161016083013783610ae0830288016103e40161034083015b6008831061202b575050506084610ae0830288010135907f4d84fae16ba167e46165badfb4c0be8685b934c74ff26175172ff51f203b67566109406064610ae086028b01013592a3825b60088110612005575080611fff6101a4610ae0600194028901013586613d4a565b01611cb4565b8061202561201e60019360a4610ae087028c0101613409565b3587613d4a565b01611fde565b60c0808281856001953701920192019190611f94565b505061205b6001926064610ae084028a0101358a84613a4b565b611fff565b7fb48f2cf8000000000000000000000000000000000000000000000000000000009350611eb8565b508651600981018091116120a15763fff0000010611eb3565b602487634e487b7160e01b81526011600452fd5b602486634e487b7160e01b81526032600452fd5b6120de8160a4610ae0859995028a0101613409565b35156120ef57600101949094611cd7565b6004847f51bda03d000000000000000000000000000000000000000000000000000000008152fd5b8261030f8661212587613b26565b7f000000000000000000000000000000000000000000000000000000000000000090613b97565b602482634e487b7160e01b81526011600452fd5b503461024b57602060031936011261024b5760043563ffffffff811680910361036d578160409160209352600b83522054604051908152f35b503461024b576121a83661315a565b50505061030f7f0000000000000000000000000000000000000000000000000000000000000000613c01565b503461024b578060031936011261024b576121ed6135d2565b80546403ffffffff8160061c1690603f81169081159081156122fa575b506122d2576006548284526008602052604084209083855260076020526040852055817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905560018201808311610a12578060061b9080820460401490151715610a125783547fffffffffffffffffffffffffffffff0000000000000000ffffffff00000000001664ffffffffff919091161783556040519081527f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a351590602090a280f35b6004837fb90c842e000000000000000000000000000000000000000000000000000000008152fd5b612312915060481c67ffffffffffffffff1642613bf4565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001610153861220a565b503461024b57602060031936011261024b5760043567ffffffffffffffff811161036d573660238201121561036d5767ffffffffffffffff81600401351161036d573660246102a08360040135028301011161036d576123a36135d2565b7901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff835416178255806004013515612bcc576123fc81600401356138dc565b61240461329a565b90612413836004013583613987565b6124208460040135613322565b9261242e604051948561324d565b6004850135808552601f199061244390613322565b01366020860137855b856004013581106127065750509061246661248d92613b26565b7f000000000000000000000000000000000000000000000000000000000000000090613b97565b825b826004013581106124c457837fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff815416815580f35b6124ce81836133f5565b516124dc575b60010161248f565b6124f960a06124f38386600401356024880161333a565b01613286565b6125116101606124f38487600401356024890161333a565b9060c06125268487600401356024890161333a565b0135916204100a5a106126de57303b156126da576040517f20f801d40000000000000000000000000000000000000000000000000000000081526001600160a01b0383811660048301528216602482015260448101849052878082606481833062030d40f191826126c1575b50506126b6576001600160a01b038216918288526010602052604088206fffffffffffffffffffffffffffffffff85166fffffffffffffffffffffffffffffffff825416016fffffffffffffffffffffffffffffffff81116126a25760019695949360406126797f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d5956020956fffffffffffffffffffffffffffffffff6001600160a01b0396167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556001600160a01b03166000526011602052604060002090565b600090848416825285522061268f87825461389d565b90556040519586521693a35b90506124d4565b60248a634e487b7160e01b81526011600452fd5b50505060019061269b565b816126cb9161324d565b6126d6578738612592565b8780fd5b8680fd5b6004877fa37230a5000000000000000000000000000000000000000000000000000000008152fd5b6127188187600401356024890161333a565b61272a60608201356040830135614b0a565b60c081013561273881614b7a565b6101608201906001600160a01b0361274f83613286565b16158015612bb2575b612b75577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000160e08401926001600160a01b036127e36127dd6127d767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff6127d08a613a36565b168c61457c565b96613a36565b92613286565b67ffffffffffffffff60405193466020860152306040860152600460608601521660808401521660a082015260a0815261281e60c08261324d565b60208151910120066101808401359161283683614bcf565b604051926101e08401604052600e84527f4c86a489b2d1ea84054c92da0b818dce84aed280fda81cb901b4776c8e11b43960208501526040840152843561287c84613361565b52602085013561288b84613371565b52604085013561289a84613381565b5260608501356128a984613391565b5260808501356128b8846133a1565b526001600160a01b036128cd60a08701613286565b166128d7846133b1565b526128e1836133c2565b52826128ec836133d3565b528151600a1015612b61576101008401356101608301528151600b1015612b61576101208401356101808301528151600c1015612b61579161296661294d8360019796956101a08a96016101408801359052612947826133e4565b52614935565b9390926020860135863560608801356040890135614601565b927fffffffff000000000000000000000000000000000000000000000000000000008416159081612b53575b5080612b43575b612b1b575b7fffffffff000000000000000000000000000000000000000000000000000000008316612aef576129df925061018061067a8560048d013560248e0161333a565b6129f181886004013560248a0161333a565b604081013590818a5260036020528360408b2055606081013591828b5260036020528460408c20557f0b849384dcca96d822670f26a0123a602c8924a19696a2a95bd4d8c14299d3bc6101006001600160a01b038060a08601946040610120612a6c612a5c89613286565b9861062e60c08c0135809b6144b6565b9867ffffffffffffffff612a836101608301613286565b9460808301359c612a9660e08501613a36565b9186519c8d5260208d0152858c01528c60608c01521660808a01528681013560a08a01520160c088013716941692a380612adf575b5081612ad782886133f5565b525b0161244c565b612ae99085613d4a565b38612acb565b5050612b16906040612b09848b6004013560248d0161333a565b0135896004013584613a4b565b612ad9565b7fb48f2cf800000000000000000000000000000000000000000000000000000000925061299e565b50612b4d8761471a565b15612999565b608091500135151538612992565b60248b634e487b7160e01b81526032600452fd5b60248a6001600160a01b03612b8985613286565b7f5659e02900000000000000000000000000000000000000000000000000000000835216600452fd5b50306001600160a01b03612bc584613286565b1614612758565b6004827fc2e5347d000000000000000000000000000000000000000000000000000000008152fd5b503461024b578060031936011261024b5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b5760031936016102a0811261036d576102201361024b57806102443560ff8116809103612d5d57612c6c6135d2565b7901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff835416178255612cbe612cb9613270565b61360b565b6001600160a01b03612cce613270565b1690813b15612d5b57829160e4839260405195869384927fd505accf000000000000000000000000000000000000000000000000000000008452336004850152306024850152602435604485015261022435606485015260848401526102643560a48401526102843560c48401525af1612d4b575b61171961365e565b612d549161324d565b3881612d43565b505b50fd5b503461024b578060031936011261024b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461024b578060031936011261024b5760a0604051612dc4816131e3565b828152826020820152826040820152826060820152826080820152015260c0604051612def816131e3565b6001600160a01b03807f00000000000000000000000000000000000000000000000000000000000000001691828152816020820191817f00000000000000000000000000000000000000000000000000000000000000001683528160408201817f0000000000000000000000000000000000000000000000000000000000000000168152816060840191817f00000000000000000000000000000000000000000000000000000000000000001683528160a06080870196827f00000000000000000000000000000000000000000000000000000000000000001688520197817f00000000000000000000000000000000000000000000000000000000000000001689526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b503461024b57604060031936011261024b57612f37613112565b90612f4061312d565b612f486135d2565b7901000000000000000000000000000000000000000000000000007fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff835416178255612fa7836001600160a01b03166000526011602052604060002090565b6001600160a01b038216835260205260408220549081156130485783612fe461171994956001600160a01b03166000526011602052604060002090565b6001600160a01b038316865260205284604081205561300383826144b6565b6040518381526001600160a01b038316907ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360206001600160a01b03851692a361342b565b6004837ffc193fc0000000000000000000000000000000000000000000000000000000008152fd5b503461024b57606060031936011261024b5761308a613112565b61309261312d565b3033036130a7579061030f916044359161342b565b6004837f14d4a4e8000000000000000000000000000000000000000000000000000000008152fd5b90503461036d578160031936011261036d576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b038216820361312857565b600080fd5b602435906001600160a01b038216820361312857565b6004359067ffffffffffffffff8216820361312857565b600319606091011261312857600435906024359060443567ffffffffffffffff811681036131285790565b9181601f840112156131285782359167ffffffffffffffff8311613128576020808501948460051b01011161312857565b60243590811515820361312857565b60843590811515820361312857565b60043590811515820361312857565b60c0810190811067ffffffffffffffff8211176131ff57604052565b634e487b7160e01b600052604160045260246000fd5b6060810190811067ffffffffffffffff8211176131ff57604052565b60a0810190811067ffffffffffffffff8211176131ff57604052565b90601f601f19910116810190811067ffffffffffffffff8211176131ff57604052565b6004356001600160a01b03811681036131285790565b356001600160a01b03811681036131285790565b6040519060e0820182811067ffffffffffffffff8211176131ff576040528160c060ff60005464ffffffffff8116845263ffffffff8160281c16602085015267ffffffffffffffff8160481c16604085015263ffffffff8160881c16606085015263ffffffff8160a81c166080850152818160c81c16151560a085015260d01c161515910152565b67ffffffffffffffff81116131ff5760051b60200190565b919081101561334b576102a0020190565b634e487b7160e01b600052603260045260246000fd5b80516002101561334b5760600190565b80516003101561334b5760800190565b80516004101561334b5760a00190565b80516005101561334b5760c00190565b80516006101561334b5760e00190565b80516007101561334b576101000190565b80516008101561334b576101200190565b80516009101561334b576101400190565b8051600d101561334b576101c00190565b805182101561334b5760209160051b010190565b90600881101561334b5760051b0190565b919081101561334b57610220020190565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03919091169291602082602481875afa9182156135905760009261359c575b506134d5906001600160a01b03604051917fa9059cbb000000000000000000000000000000000000000000000000000000006020840152166024820152836044820152604481526134cf60648261324d565b84614a99565b604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481875afa9182156135905760009261355c575b50039181830361352957505050565b7f495a99620000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b9091506020813d602011613588575b816135786020938361324d565b810103126131285751903861351a565b3d915061356b565b6040513d6000823e3d90fd5b9091506020813d6020116135ca575b816135b86020938361324d565b810103126131285751906134d561347d565b3d91506135ab565b60ff60005460c81c166135e157565b7f0f2e5b6c0000000000000000000000000000000000000000000000000000000060005260046000fd5b6001600160a01b031680600052601060205260ff60406000205460801c16156136315750565b7f5d35c4290000000000000000000000000000000000000000000000000000000060005260045260246000fd5b61366661329a565b6040519061367382613231565b60008252602082016000815264ffffffffff6040840191600083526000606086015260808501926060845284519167ffffffffffffffff60408701511691603f841615600014613894576000905b5252168352604080519260019291906136da828661324d565b83855267ffffffffffffffff84116131ff5761371094613708938793601f1901366020840137526004613f07565b929093613b26565b610104906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692831561386a57604094929194519261375684613215565b82358452602084015260408301526040519384927fa5c05e2a000000000000000000000000000000000000000000000000000000008452600484016000905b6003821061385357505050508160209361010085610164940160648401375afa90811561359057600091613818575b50156137ee576004356001600160a01b0381168103613128576137ec90602435903390614221565b565b7f09bde3390000000000000000000000000000000000000000000000000000000060005260046000fd5b6020813d60201161384b575b816138316020938361324d565b8101031261036d575190811515820361024b5750386137c4565b3d9150613824565b825181528795506020928301929184019101613795565b7f79e2e0030000000000000000000000000000000000000000000000000000000060005260046000fd5b600654906136c1565b919082018092116138aa57565b634e487b7160e01b600052601160045260246000fd5b67ffffffffffffffff81116131ff57601f01601f191660200190565b90604051916138ea83613215565b600083526040830160608152816020850152610160820282810461016014831517156138aa5760840190816084116138aa57613960927f3b7ead5400000000000000000000000000000000000000000000000000000000606092846139686139536044976138c0565b916040519889938461324d565b8083526138c0565b91601f1960208301930136843752526040602485015202606001910152565b604051929161399584613231565b6000845260208401936000855264ffffffffff60408201936000855260006060840152608083019460608652839767ffffffffffffffff604084519401511691603f841615600014613a2d576000905b52521690526040811015613a2457905b601f19613a1a613a0484613322565b93613a12604051958661324d565b808552613322565b0136602084013752565b506040906139f5565b600654906139e5565b3567ffffffffffffffff811681036131285790565b9290600114613aa8577f4be604d75aa8f5e48968599c65313f6945b121c6eba345e67d0cb920cd41168e917fffffffff000000000000000000000000000000000000000000000000000000006040928351928352166020820152a2565b60005260046000fd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146138aa5760010190565b926101009260a49160606020875195818901519360c460408b015196858a0288019085856084840137898201520152019460081b910201010137613b228151613ab1565b9052565b613b2f81614730565b80516020820151600080547fffffffffffffffffffffffffffffff0000000000000000ffffffff00000000001660489290921b70ffffffffffffffff000000000000000000169190911764ffffffffff8316179055603f16613b8e5750565b60400151600655565b80519160406020830151920151908315613bee576001600160a01b0381161561386a578360846060600095602097606487015202840101528382519201905afa156135905760016000511460203d1416156137ee57565b50505050565b919082039182116138aa57565b60008060405192368285378336915af415613c195750565b3d6000823e3d90fd5b8015613d41577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110613d3c577f8000000000000000000000000000000000000000000000000000000000000000811180613d13575b613ce2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114613cd9577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03613cd25760045b90600090565b6005613ccc565b50600390600090565b907f800000000000000000000000000000000000000000000000000000000000000082019182116138aa5760029190565b507fb0644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110613c78565b600191565b50600090600090565b908151640100000000811015613e3b57603f811615613e30575b604060018185019283516000528460205282600020845260608601805195613d908760808a01516133f5565b52828083019601905284865208613e2b57613daa83614730565b80519160061c927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff84019384116138aa5760206000939184928684526007835260408420550152527f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a3515602067ffffffffffffffff60405193604085521692a2565b505050565b426020840152613d64565b7fb48f2cf80000000000000000000000000000000000000000000000000000000060005260046000fd5b906000549167ffffffffffffffff603f6403ffffffff8560061c169416911692808411613ee9578314613ed0575081600052600860205260ff60406000205416916000526007602052604060002054918015600014613eca57506040915b9190600190565b91613ec3565b915081613ee15760005b9190600090565b600654613eda565b50600092508291829150565b604081101561334b5760051b60040190565b91929092602083013590613f1a82614b7a565b60408401359081156141f75760a085013592613f3584614bcf565b613f41612cb987613286565b60c08701516141cd576080860190613f8f613f5b83613a36565b67ffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691168a61457c565b967f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001613fba84613a36565b67ffffffffffffffff60405191466020840152306040840152600160608401523360808401521660a08201528760c082015260c08152613ffb60e08261324d565b6020815191012006906101008101359061401482614bcf565b604051916101608301604052600a83527f846933ec1a6d8739a64c5c347abc5cdae4ec4970f7cbd101bb5180345666cc27602084015260408301528661405983613361565b526001600160a01b0361406b82613286565b1661407583613371565b528361408083613381565b526060810135998a61409184613391565b528061409c846133a1565b526140f16140ce60c084013594856140b3826133b1565b5260e085013596876140c4836133c2565b52612947826133d3565b9c909d90600052600a60205263ffffffff60808160406000205416920151161490565b156141a35715614179576141048661471a565b15613e3b576137ec976141226127d767ffffffffffffffff93613286565b906040519586528860208701526040860152166060840152608083015260a08201527ffcd4a22c9bec10609899809aae80eca7d4593e2a4e0a3c8970a133675c431de860c06001600160a01b0333941692a3613d4a565b7f68549ea10000000000000000000000000000000000000000000000000000000060005260046000fd5b7ffec6261b0000000000000000000000000000000000000000000000000000000060005260046000fd5b7f58fc31820000000000000000000000000000000000000000000000000000000060005260046000fd5b7f51bda03d0000000000000000000000000000000000000000000000000000000060005260046000fd5b6001600160a01b0316806000526010602052614254836fffffffffffffffffffffffffffffffff6040600020541661389d565b926fffffffffffffffffffffffffffffffff84116144885781600052601060205260406000206fffffffffffffffffffffffffffffffff808616167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051927f70a08231000000000000000000000000000000000000000000000000000000008452306004850152602084602481865afa93841561359057600094614454575b506040517f23b872dd0000000000000000000000000000000000000000000000000000000060208201526001600160a01b039190911660248201523060448201526064808201839052815261435b9061435560848261324d565b83614a99565b604051927f70a08231000000000000000000000000000000000000000000000000000000008452306004850152602084602481865afa93841561359057600094614420575b508303908082036143ec5750508282106143b957505050565b7f6c9196890000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b827f495a99620000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b90936020823d60201161444c575b8161443b6020938361324d565b8101031261024b57505192386143a0565b3d915061442e565b9093506020813d602011614480575b816144706020938361324d565b81010312613128575192816142fb565b3d9150614463565b507f4ff471770000000000000000000000000000000000000000000000000000000060005260045260246000fd5b6001600160a01b0316908160005260106020526fffffffffffffffffffffffffffffffff6040600020541680821161454e576fffffffffffffffffffffffffffffffff9161450391613bf4565b169060005260106020526fffffffffffffffffffffffffffffffff604060002091167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055565b827f4ff471770000000000000000000000000000000000000000000000000000000060005260045260246000fd5b91909160018301908184116138aa576060019063ffffffff8251161491826145d9575b505163ffffffff1682149081156145d1575b50156145cb57600052600f60205260016040600020015490565b50600090565b9050386145b1565b63ffffffff9192506145f79067ffffffffffffffff600c541661389d565b421115919061459f565b94939460005260036020526040600020541590811591614702575b506146da57600052600260205260ff60406000205416156146b35761465b9190600052600a60205263ffffffff60808160406000205416920151161490565b1561468e571561466a57600090565b7f68549ea10000000000000000000000000000000000000000000000000000000090565b507ffec6261b0000000000000000000000000000000000000000000000000000000090565b5050507f8c5201160000000000000000000000000000000000000000000000000000000090565b505050507f63734faa0000000000000000000000000000000000000000000000000000000090565b9050600052600360205260406000205415153861461c565b51600181018091116138aa5763fff00000101590565b906060820180519260808101519380156147c2576147549085519281875251613bf4565b936040519460208601956020815282518097526040810196602084019060005b8181106147ac57505050807ffbfed30b7e37ec61b338ba6c471147dfad7f00743f0880a625675920d4f5080091600097980390a25252565b82518a526020998a019990920191600101614774565b5050509050565b91906040830160025b600881106147f657508360206147f395013591606082359201359035614601565b90565b6148008183613409565b35600052600360205260406000205461481b576001016147d2565b50505050507f63734faa0000000000000000000000000000000000000000000000000000000090565b6103a081019067ffffffffffffffff61485c83613a36565b16421161490f5761038081013580600052600560205260ff604060002054166148e857608061488d6148a994613a36565b9201359091606092604051928352602083015260408201522090565b6000526004602052604060002054156000146148c457600090565b7fcab67a510000000000000000000000000000000000000000000000000000000090565b5050507ff9f93e3d0000000000000000000000000000000000000000000000000000000090565b50507f70f65caa0000000000000000000000000000000000000000000000000000000090565b90600080835160051b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000183602087012006926040860160208288019216614a64575b8082116149bb575050156149b55760025b84518110156149ae57806149a86149a2600193886133f5565b51614bcf565b01614989565b5091909250565b92509190565b9092917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc09181878188518183601f198c0151967f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000088117f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000851117179a09080908930190614978565b92508091505191601f197f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000008411920190614978565b906000602091828151910182855af115613590576000513d614b0157506001600160a01b0381163b155b614aca5750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000006000521660045260246000fd5b60011415614ac3565b80158015614b72575b614b485714614b1e57565b7fdce732330000000000000000000000000000000000000000000000000000000060005260046000fd5b7fcbbbbfe10000000000000000000000000000000000000000000000000000000060005260046000fd5b508115614b13565b80158015614bb7575b614b8a5750565b7f66c28b180000000000000000000000000000000000000000000000000000000060005260045260246000fd5b506effffffffffffffffffffffffffffff8111614b83565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015614bfa5750565b7f814524240000000000000000000000000000000000000000000000000000000060005260045260246000fd60c03461009f57601f6112b038819003918201601f19168301916001600160401b038311848410176100a457808492604094855283398101031261009f578051906001600160a01b038216820361009f57602001516001600160401b038116810361009f5760a0526080526040516111f590816100bb823960805181818160db01528181610470015281816106960152610ac6015260a051816104d30152f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe608080604052600436101561001357600080fd5b600035908160e01c90816396f35b4014610a2457508063b9c0be14146105cc578063cac77654146103ed578063eb071b9c1461020d5763f30e6e771461005857600080fd5b346102085760206003193601126102085760043590811515809203610208576040517fb70096130000000000000000000000000000000000000000000000000000000081523360048201523060248201527fffffffff000000000000000000000000000000000000000000000000000000009190911660448201526020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc576000916101cd575b501561019f5760207f6c5077b147ba33efb2320134a1363ca18ccbacd3e2eb73438a3d23b2d7b180ba916000547fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff7aff00000000000000000000000000000000000000000000000000008360d01b16911617600055604051908152a1005b7f8e4a23d6000000000000000000000000000000000000000000000000000000006000523360045260246000fd5b6101ef915060203d6020116101f5575b6101e78183610c69565b810190610caa565b38610121565b503d6101dd565b6040513d6000823e3d90fd5b600080fd5b3461020857600060031936011261020857600c5467ffffffffffffffff8160401c1680156103c357804210610396575061026f60405161024c81610c1e565b600d548152600e5490602081019182526000600d556000600e5551905190610d59565b919060005490600163ffffffff8360881c16019363ffffffff8511610367577f5c3e6b2cd511657025d20f7b19dde4415d8f8239a037d2542f58fd9631a7786c936040937fffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffff74ffffffff000000000000000000000000000000000063ffffffff89169860881b169116176000557fffffffffffffffffffffffffffffffff0000000000000000000000000000000067ffffffffffffffff4216911617600c55825161033981610c1e565b82815260016020820183815287600052600f60205285600020925183555191015582519182526020820152a2005b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b7fd606d83f0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7f0dc5fde90000000000000000000000000000000000000000000000000000000060005260046000fd5b5034610208576040600319360112610208576040517fb700961300000000000000000000000000000000000000000000000000000000815233600480830191909152306024808401919091527fffffffff0000000000000000000000000000000000000000000000000000000093909316604483015291359135906020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc576000916105ad575b501561019f576104c68282610d59565b505067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019067ffffffffffffffff82116103675767ffffffffffffffff606092847ff21c5b33274f6de3ff7c0ee9ad7e206da968acd464e7357b332be1c61f8f558c95602060405161054c81610c1e565b868152015283600d5580600e55600c547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b16911617600c556040519384526020840152166040820152a1005b6105c6915060203d6020116101f5576101e78183610c69565b386104b6565b50346102085760a06003193601126102085760243567ffffffffffffffff8111610208576105fe903690600401610bed565b909160443567ffffffffffffffff811161020857610620903690600401610bed565b9060643592608435908115158203610208576040517fb70096130000000000000000000000000000000000000000000000000000000081523360048201523060248201527fffffffff000000000000000000000000000000000000000000000000000000009190911660448201526020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc57600091610a05575b501561019f57600954600435036109db578285036109a9576106fd84610d01565b831561097f5760005b8581106108b25750156108a05760005463ffffffff8160a81c1663ffffffff811461087657600101907fffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffff78ffffffff0000000000000000000000000000000000000000008360a81b16911617600055945b8360095583600052600a60205263ffffffff6040600020961695867fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055604051948060808701608088525260a0860191906000905b80821061084e5750505084810360208601528281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311610208577f4ea05fdefc67b74c5286cf9b6db27061d17cbeda1d7f5c40d1a3b79446e875cb95602094869460051b8094878501376040850152606084015201030190a1005b90919283359063ffffffff8216809203610208576020816001938293520194019201906107d1565b7f3bac81ce0000000000000000000000000000000000000000000000000000000060005260046000fd5b63ffffffff60005460a81c1694610777565b6108bd818789610cc2565b3563ffffffff8116808203610208576108d7838787610cc2565b35906210000081101561095257506108ee81610d01565b8061092461090c8463ffffffff16600052600b602052604060002090565b549363ffffffff16600052600b602052604060002090565b558115159182610947575b505061093e575b600101610706565b60019150610936565b14159050388061092f565b7f0925f0e80000000000000000000000000000000000000000000000000000000060005260045260246000fd5b7fabd2f3070000000000000000000000000000000000000000000000000000000060005260046000fd5b82857faabeac5f0000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b7f666a28140000000000000000000000000000000000000000000000000000000060005260046000fd5b610a1e915060203d6020116101f5576101e78183610c69565b386106dc565b8234610208576040600319360112610208576004359173ffffffffffffffffffffffffffffffffffffffff831692838103610208576024359182151593848403610208577fb70096130000000000000000000000000000000000000000000000000000000082523360048301523060248301527fffffffff000000000000000000000000000000000000000000000000000000001660448201526020816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156101fc57600091610bce575b501561019f5781610bc4575b50610b965760207fb3437079e236a2a6849dab2d57db2ad8671a5e1d9de5554f4b35484c0ac456a3918360005260108252604060002080547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff70ff000000000000000000000000000000008460801b169116179055604051908152a2005b507f674520b60000000000000000000000000000000000000000000000000000000060005260045260246000fd5b90503b1583610b18565b610be7915060203d6020116101f5576101e78183610c69565b85610b0c565b9181601f840112156102085782359167ffffffffffffffff8311610208576020808501948460051b01011161020857565b6040810190811067ffffffffffffffff821117610c3a57604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610c3a57604052565b90816020910312610208575180151581036102085790565b9190811015610cd25760051b0190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015610d2c5750565b7f814524240000000000000000000000000000000000000000000000000000000060005260045260246000fd5b919091610d6581610d01565b610d6e83610d01565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018180097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111610367577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018080858195097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e096001089208036111cb5760016000805b60038210610f7a57505090600180927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff90815b610f0e5750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908115610ee4577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191930990565b7f4ed228050000000000000000000000000000000000000000000000000000000060005260046000fd5b909150600180831614610f4c575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c839181610e8d565b927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184819209939050610f1c565b9490929461119c577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808083880896800991800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018411610367577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180808686089280096002097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811161036757837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018092840893087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018211610367576000937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001851161116f577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019283806001969481809599818884099b0890099a80090809930190610e5a565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601260045260246000fd5b7f61586bdd0000000000000000000000000000000000000000000000000000000060005260046000fd60c034608657601f612a2538819003918201601f19168301916001600160401b03831184841017608b5780849260409485528339810103126086578051906001600160a01b0382168203608657602001516001600160401b038116810360865760805260a05260405161298390816100a28239608051816120b5015260a05181610b090152f35b600080fd5b634e487b7160e01b600052604160045260246000fdfe60a0604052600436101561001257600080fd5b60003560e01c806342b72b9b14610e0257806365190d9714610bce57806387f546a114610629578063e27fd9e6146104055763ef78e7531461005357600080fd5b346104005760606003193601126104005760043567ffffffffffffffff8111610400578060040160e0600319833603011261040057602435604435926100976112a0565b6100a083611870565b6100aa84806111c9565b809691508410156103d2576040516020810190828252602081526100cf60408261101e565b5190206100e9856100e360248701896111c9565b9061126f565b35036103a857604483019367ffffffffffffffff6101068661121d565b16421161037e57610119868098976111c9565b949050610125856112f1565b946000906000905b80821061029357505015610269576064610147910161127f565b1580610256575b61022c5760407f5c4437b6c74f82e77dde37aa0c6508356519f59117fa009f98c6d45b89c172e99184938460005260056020528260002060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905582519182526020820152a26101ca846101c5611041565b611322565b9460005b8581106101e0576101de87611454565b005b806101ed6001928661128c565b516101f9575b016101ce565b6102278861020b836100e387806111c9565b356102158961121d565b87610220868b61128c565b51926113af565b6101f3565b7f779822f70000000000000000000000000000000000000000000000000000000060005260046000fd5b50610261818561128c565b51151561014e565b7f845eadf10000000000000000000000000000000000000000000000000000000060005260046000fd5b90916102cd6102a8846100e38e809e9f6111c9565b35886102b38c61121d565b919091606092604051928352602083015260408201522090565b60005260046020526040600020546102e5848a61128c565b526102f0838961128c565b51156103755750610301828861128c565b51801515908161034b575b501561032157600180925b019099989961012d565b7fae01a7d70000000000000000000000000000000000000000000000000000000060005260046000fd5b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019150103861030c565b91600190610317565b7f70f65caa0000000000000000000000000000000000000000000000000000000060005260046000fd5b7f9354b84e0000000000000000000000000000000000000000000000000000000060005260046000fd5b837f91a28b7a0000000000000000000000000000000000000000000000000000000060005260045260246000fd5b600080fd5b346104005760206003193601126104005760043567ffffffffffffffff811161040057806004019060e06003198236030112610400576104436112a0565b61044c82611870565b9160a4820167ffffffffffffffff6104638261121d565b164211156105e9575061048361047982806111c9565b90506101c5611041565b9260848301359081156105465790926044019060005b6104a384806111c9565b90508110156105a257600185821c161561059a576104d36104c8826100e387806111c9565b35836102b38661121d565b908160005260046020526040600020547f800000000000000000000000000000000000000000000000000000000000000081119081610570575b501561054657600191600019906000526004602052604060002055610540610539826100e388806111c9565b35886124af565b01610499565b7fa367505a0000000000000000000000000000000000000000000000000000000060005260046000fd5b7fb0644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019150108861050d565b600190610540565b6101de86837ff81cf7c6119304bcf8dd42af9518a7e8ed4bafd1f3022fa6562a642b4eb0cb1760206105d38861121d565b67ffffffffffffffff60405191168152a2611454565b6105fb67ffffffffffffffff9161121d565b7f1f489970000000000000000000000000000000000000000000000000000000006000521660045260246000fd5b346104005760606003193601126104005760043567ffffffffffffffff81116104005760e060031982360301126104005760243567ffffffffffffffff81116104005760606003198236030112610400576044359067ffffffffffffffff821161040057366023830112156104005767ffffffffffffffff826004013511610400573660246103a084600401350284010111610400576106c76112a0565b6106d383600401611870565b6106e96106e360048401806111c9565b90612644565b506106f66024830161121d565b67ffffffffffffffff8061070c60a4880161121d565b16911611610ba45761076c61075761072760048501806111c9565b92906107356024870161121d565b67ffffffffffffffff6040519485936020850197604089526060860191611232565b9116604083015203601f19810183528261101e565b51902061077f60448401846004016111c9565b82916000915b808310610b615750505060c486013503610b375760405160208101918383526040820152604081526107b860608261101e565b519020936107f06107db6107cf60048601806111c9565b6004880135915061118d565b6107e860048401806111c9565b91905061118d565b6108026107fb611041565b9182611322565b9061081086600401356114dd565b916040519161081e83610fb7565b82526020820152604081019182526108386024860161121d565b9467ffffffffffffffff6040519661084f88610fb7565b898852166020870152600060408701526108828261087060048401806111c9565b908a600401359160248c01918b611b37565b9099917fffffffff000000000000000000000000000000000000000000000000000000008116610b2e575060208401519960848701351561054657979860448701989060005b6108d560048a01806111c9565b9050811015610a455788908b8b60016084850135841c1615610a3a576102b361090d846100e3876109149798600401906004016111c9565b359261121d565b806000526004602052604060002054907f8000000000000000000000000000000000000000000000000000000000000000821180610a11575b15610546577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd9060005260046020526040600020556000817f80000000000000000000000000000000000000000000000000000000000000008101116109e45750600191906109de907f8000000000000000000000000000000000000000000000000000000000000000018f6124af565b016108c8565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b507fb0644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821061094d565b5050600191506109de565b50610b0697507fdf63b2d96de5576daaf29d54a751adee7f67175168eebe8b71edf28ac490aa1593610aba6101de9b610ab4898f9760209c9e9a97610afc9767ffffffffffffffff9a8f610a9f8c6004018d6004016111c9565b9190960151956024846004013594019261223b565b5061121d565b9284610ad5610acb6024840161121d565b92600401806111c9565b9290936040519788971687528b870152166040850152608060608501526080840191611232565b0390a20151611454565b517f000000000000000000000000000000000000000000000000000000000000000090611753565b60005260046000fd5b7f4725ac840000000000000000000000000000000000000000000000000000000060005260046000fd5b909192610b6f84838561126f565b3590600082821015610b935750600052602052600160406000205b93019190610785565b604091600193825260205220610b8a565b7fcf4944130000000000000000000000000000000000000000000000000000000060005260046000fd5b346104005760206003193601126104005760043567ffffffffffffffff8111610400573660238201121561040057806004013567ffffffffffffffff8111610400576024820191602436918360051b01011161040057610c2c6112a0565b8015610dd85760009160005b828110610db25750610c48611041565b91600091610ce260405195610c5c87611002565b84875264ffffffffff60208801868152604089019680885260608a015260808901966060885288519167ffffffffffffffff60408b01511691603f841615600014610da6576000909897985b5252168752604094610cb9866112d9565b90610cc68751928361101e565b868252601f19610cd5886112d9565b01366020840137526114dd565b93835190610cef82610fb7565b815260208101958652838101948552600182149160005b818110610d1b576101de87610b068a51611454565b610d2f83610d2a8385896110c9565b611588565b907fffffffff00000000000000000000000000000000000000000000000000000000811690868215610d9a57610b2e5750917f2c5be6e5c79dd8c14de2f47059462705bb267e773ee319fc3d4c37d2aa7421c488829360019582519182526020820152a25b01610d06565b50505050600190610d94565b60065490989798610ca8565b92610dd16001916107e8610dc78787876110c9565b6020810190611138565b9301610c38565b7fc2e5347d0000000000000000000000000000000000000000000000000000000060005260046000fd5b34610400576060600319360112610400576004356024359060443567ffffffffffffffff81169081810361040057610e386112a0565b60408051848152602081018690529081018290526060902060005260046020526040600020549182151580610f79575b15610269578042111580610f60575b610f33575092610f25916101de94610e8d611041565b92604051958694610e9d86611002565b6000865264ffffffffff6020870191600083526040880160008152600060608a015260808901936060855267ffffffffffffffff604084519401511691603f841615600014610f2a576000905b5252168652610ef960016112d9565b90610f07604051928361101e565b60018252601f19610f1860016112d9565b01366020840137526113af565b611454565b60065490610eea565b7f1f4899700000000000000000000000000000000000000000000000000000000060005260045260246000fd5b5084600052600560205260ff6040600020541615610e77565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018310610e68565b359067ffffffffffffffff8216820361040057565b6060810190811067ffffffffffffffff821117610fd357604052565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b60a0810190811067ffffffffffffffff821117610fd357604052565b90601f601f19910116810190811067ffffffffffffffff821117610fd357604052565b6040519060e0820182811067ffffffffffffffff821117610fd3576040528160c060ff60005464ffffffffff8116845263ffffffff8160281c16602085015267ffffffffffffffff8160481c16604085015263ffffffff8160881c16606085015263ffffffff8160a81c166080850152818160c81c16151560a085015260d01c161515910152565b91908110156111095760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610400570190565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052603260045260246000fd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610400570180359067ffffffffffffffff821161040057602001916103a082023603831361040057565b9190820180921161119a57565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610400570180359067ffffffffffffffff821161040057602001918160051b3603831361040057565b3567ffffffffffffffff811681036104005790565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116104005760209260051b809284830137010190565b91908110156111095760051b0190565b3580151581036104005790565b80518210156111095760209160051b010190565b60ff60005460c81c166112af57565b7f0f2e5b6c0000000000000000000000000000000000000000000000000000000060005260046000fd5b67ffffffffffffffff8111610fd35760051b60200190565b906112fb826112d9565b611308604051918261101e565b828152601f1961131882946112d9565b0190602036910137565b604051929161133084611002565b6000845260208401936000855264ffffffffff60408201936000855260006060840152608083019460608652839767ffffffffffffffff604084519401511691603f8416156000146113a6576000905b5252169052604081101561139b57611397906112f1565b9052565b5061139760406112f1565b60065490611380565b7f057e82fdee533f3df5d2a57395c64e73de5fedc82d77cae6afeb51cc93f2884d8461145296946113f58186869091606092604051928352602083015260408201522090565b60005260046020527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60406000205561144a604051928392836020909392919367ffffffffffffffff60408201951681520152565b0390a36124af565b565b61145d816125ac565b603f815160208301516000547fffffffffffffffffffffffffffffff0000000000000000ffffffff000000000070ffffffffffffffff00000000000000000064ffffffffff85169360481b1691161717600055166114b85750565b60400151600655565b67ffffffffffffffff8111610fd357601f01601f191660200190565b90604051916114eb83610fb7565b6000835260408301606081528160208501526101608202828104610160148315171561119a57608401908160841161119a57611561927f3b7ead5400000000000000000000000000000000000000000000000000000000606092846115696115546044976114c1565b916040519889938461101e565b8083526114c1565b91601f1960208301930136843752526040602485015202606001910152565b909181357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2183360301811215610400576115c9908301926020810190611138565b6115d584959295611870565b936115e26040820161121d565b6040516115ee81610fb7565b86815267ffffffffffffffff6020820192168252611617604082019360808101358552806111c9565b94909561162881838c898b88611b37565b93919b90928c7fffffffff0000000000000000000000000000000000000000000000000000000081166117455750918897969593918c998b602061166f989601519661223b565b156116ce575b936116c367ffffffffffffffff7fa20b3fb425c036194cd0fdcf2019ebb9e660f8bde2fe86c9e03d3feec5a671c1959651169251916040519485948552606060208601526060850191611232565b9060408301520390a2565b925081156111095785936116c367ffffffffffffffff85611729827fa20b3fb425c036194cd0fdcf2019ebb9e660f8bde2fe86c9e03d3feec5a671c19851168986359091606092604051928352602083015260408201522090565b6000526004602052600019604060002055929695505050611675565b9c5050505050505050505050565b805191604060208301519201519083156118175773ffffffffffffffffffffffffffffffffffffffff8116156117ed578360846060600095602097606487015202840101528382519201905afa156117e15760016000511460203d1416156117b757565b7f09bde3390000000000000000000000000000000000000000000000000000000060005260046000fd5b6040513d6000823e3d90fd5b7f79e2e0030000000000000000000000000000000000000000000000000000000060005260046000fd5b50505050565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561040057016020813591019167ffffffffffffffff8211610400578160051b3603831361040057565b61187a81806111c9565b90600282108015611b0d575b611adf5781156111095760019080355b838310611a96575050506020820191816118b084836111c9565b905003611a5d5760808101359182801515911c15801590611a4d575b611a235715611a06576118e160a0820161121d565b67ffffffffffffffff806118f76040850161121d565b169116105b6119dc5760405191611969602084019460208652611939611932611920868061181d565b60e060408a0152610120890191611232565b918561181d565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc0878403016060880152611232565b67ffffffffffffffff61197e60408501610fa2565b1660808501526060830135801515809103610400576119d693859360c09260a08601528285015267ffffffffffffffff6119ba60a08301610fa2565b1660e0850152013561010083015203601f19810183528261101e565b51902090565b7fd27783360000000000000000000000000000000000000000000000000000000060005260046000fd5b67ffffffffffffffff611a1b60a0830161121d565b1615156118fc565b7fbd2e7edf0000000000000000000000000000000000000000000000000000000060005260046000fd5b5060c082013515158114156118cc565b82611a67916111c9565b90507feeb881f20000000000000000000000000000000000000000000000000000000060005260045260246000fd5b611aa183858461126f565b3590811115611ab557600190920191611896565b7fd14de08b0000000000000000000000000000000000000000000000000000000060005260046000fd5b507fe0e948040000000000000000000000000000000000000000000000000000000060005260045260246000fd5b5060108211611886565b9190811015611109576103a0020190565b600019811461119a5760010190565b959294919091608052600095600094611b4f836112f1565b966000908195825b868110611ce25750505003611cb85767ffffffffffffffff6020820151164211611c90575b90611b8e60408493015192839261118d565b915b611c70575081611c5357611bb164010000000091602060805101515161118d565b11155b7fffffffff000000000000000000000000000000000000000000000000000000008616159081611c4a575b50611c22575b7fffffffff00000000000000000000000000000000000000000000000000000000851615611c105750565b6113976040608051015191825161118d565b7fb48f2cf8000000000000000000000000000000000000000000000000000000009450611be5565b90501538611bdf565b611c6963fff0000091602060805101515161118d565b1115611bb4565b90801561119a57600019019060001981019080821161119a571680611b90565b7f70f65caa000000000000000000000000000000000000000000000000000000009650611b7c565b7f0e41b3680000000000000000000000000000000000000000000000000000000060005260046000fd5b611ced81888461126f565b35611d1d875167ffffffffffffffff60208a01511690839091606092604051928352602083015260408201522090565b60005260046020526040600020548686109182612221575b506000908015801590611e005780611dd7575b15611daf575b8e7fffffffff00000000000000000000000000000000000000000000000000000000918f86611d7c9161128c565b525b1615611da7575b50611d93575b600101611b57565b92611d9f600191611b28565b939050611d8b565b9c5038611d85565b7fae01a7d7000000000000000000000000000000000000000000000000000000009e50611d4e565b507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110611d48565b505050998a6000146121d857611e17858786611b17565b60005b8681106121805750506001851b17998c611e35868887611b17565b99611e3f81611b28565b9a8951907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000167ffffffffffffffff60208d015116611e80610380840161127f565b15612178576005905b60c0604051816101a087018237209060e0850195611ea68761121d565b9267ffffffffffffffff6040519460ff602087019746895230604089015216606087015216608085015260a084015260c083015260e082015260e08152611eef6101008261101e565b5190200660805151604083013560608401359481158015612170575b6121465785821461211c576080850135156120f25760a0850135156120f25760c0850135156120f257611f4667ffffffffffffffff9161121d565b1695600187019283881161119a576102806101009661204c837fffffffff000000000000000000000000000000000000000000000000000000009b60a49860608097019063ffffffff8251161490816120a0575b5163ffffffff168214908115612098575b50600090156120915750600052600f6020526001604060002001545b61203b61026085019a8b3590611fdc8261292b565b604051916102208301604052601083527f090cdb3fd53c65891d50a6759231fd896d11445267cbf40ef6aad7cfde6a58d16020840152604083015260e0878a8401378361014083015260a08e88016101608401376102008201526127c7565b9c90986020860135918635916126b7565b9860c46120616040608051015196875161118d565b9860406020880151970151976020878c028a01926084840137898201520152019460081b91020101013791611d7e565b9050611fc7565b905038611fab565b905063ffffffff6120e767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff600c541661118d565b421115919050611f9a565b7f51bda03d0000000000000000000000000000000000000000000000000000000060005260046000fd5b7fdce732330000000000000000000000000000000000000000000000000000000060005260046000fd5b7fcbbbbfe10000000000000000000000000000000000000000000000000000000060005260046000fd5b508515611f0b565b600390611e89565b600183821c16156121d057612196818988611b17565b6121a4604082013584612699565b9081156121bb575b5061211c576001905b01611e1a565b6121ca91506060013583612699565b386121ac565b6001906121b5565b997fde3a02ec000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008e611d7e565b9091506080612231878988611b17565b0135149038611d35565b9397969195909495600098600091825b81811061225e5750505050505050505050565b61226981838b61126f565b3590612275818c61128c565b5180159d8e6123b6575b60018060408d0151851c16149e8f806000146123a7578c516020808f01516040805167ffffffffffffffff909216825291810187905288917fe31fccd2dfdfcffd1818ab191d79c43f1fad569742c0a9c61ca038f01545595491a35b8161239e575b50612392575060019d15612382577f80000000000000000000000000000000000000000000000000000000000000000191827f80000000000000000000000000000000000000000000000000000000000000001161119a5761236d600193915b8b67ffffffffffffffff6020825192015116919091606092604051928352602083015260408201522090565b60005260046020526040600020555b0161224b565b5060019161236d60001991612341565b9d50506001915061237c565b9050158f6122e1565b6123b1868c6124af565b6122db565b90505b600187871c161561249f576123d86123d087611b28565b96868b611b17565b6124998b516040830135806000526003602052600160406000205560608401359081600052600360205260016040600020557f0b869806b1cd7b30e647b6159efa376147333620a596a559261d12d5bf1d90cc61020060a08701359460c06101a0818a01359967ffffffffffffffff61245360e0830161121d565b60405195608084013587528b60208801528d6040880152606087015216608085015261010081013560a0850152608061012082018486013701610140830137a38a6124af565b9061227f565b946124a990611b28565b946123b9565b90815164010000000081101561258257603f811615612577575b6040600181850192835160005284602052826000208452606086018051956124f58760808a015161128c565b528280830196019052848652086125725761250f836125ac565b80519160061c92600019840193841161119a5760206000939184928684526007835260408420550152527f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a3515602067ffffffffffffffff60405193604085521692a2565b505050565b4260208401526124c9565b7fb48f2cf80000000000000000000000000000000000000000000000000000000060005260046000fd5b90606082018051926080810151841561263d578051918582525194850394851161119a576040519460208601956020815282518097526040810196602084019060005b81811061262757505050807ffbfed30b7e37ec61b338ba6c471147dfad7f00743f0880a625675920d4f5080091600097980390a25252565b82518a526020998a0199909201916001016125ef565b5050509050565b9190809260018210801561268f575b611adf5781156111095760019181355b8184106126705750505050565b61267b84838561126f565b3590811115611ab557600190930192612663565b5060108211612653565b90806040830135149182156126ad57505090565b6060013514919050565b949394600052600360205260406000205415908115916127af575b5061278757600052600260205260ff604060002054161561276057600052600a60205263ffffffff60808160406000205416920151160361273b571561271757600090565b7f68549ea10000000000000000000000000000000000000000000000000000000090565b507ffec6261b0000000000000000000000000000000000000000000000000000000090565b5050507f8c5201160000000000000000000000000000000000000000000000000000000090565b505050507f63734faa0000000000000000000000000000000000000000000000000000000090565b905060005260036020526040600020541515386126d2565b90600080835160051b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001836020870120069260408601602082880192166128f6575b80821161284d575050156128475760025b8451811015612840578061283a6128346001938861128c565b5161292b565b0161281b565b5091909250565b92509190565b9092917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc09181878188518183601f198c0151967f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000088117f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000851117179a0908090893019061280a565b92508091505191601f197f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000841192019061280a565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156129565750565b7f814524240000000000000000000000000000000000000000000000000000000060005260045260246000fd30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
}

// ZContract is an auto generated Go binding around an Ethereum contract.
type ZContract struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ZContract) GetABI() abi.ABI {
	return c.abi
}

// NewZContract creates a new instance of ZContract.
func NewZContract() *ZContract {
	parsed, err := ZContractMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ZContract{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ZContract) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,uint64,uint64,uint64,(address,address,address,address,address,address),uint256,uint256,uint256,uint256) setup) returns()
func (zContract *ZContract) PackConstructor(setup Setup) []byte {
	enc, err := zContract.abi.Pack("", setup)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackPAYOUTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a44da83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAYOUT_GAS() view returns(uint256)
func (zContract *ZContract) PackPAYOUTGAS() []byte {
	enc, err := zContract.abi.Pack("PAYOUT_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAYOUTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a44da83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAYOUT_GAS() view returns(uint256)
func (zContract *ZContract) TryPackPAYOUTGAS() ([]byte, error) {
	return zContract.abi.Pack("PAYOUT_GAS")
}

// UnpackPAYOUTGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a44da83.
//
// Solidity: function PAYOUT_GAS() view returns(uint256)
func (zContract *ZContract) UnpackPAYOUTGAS(data []byte) (*big.Int, error) {
	out, err := zContract.abi.Unpack("PAYOUT_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackActivateAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb071b9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateAuditKey() returns()
func (zContract *ZContract) PackActivateAuditKey() []byte {
	enc, err := zContract.abi.Pack("activateAuditKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb071b9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateAuditKey() returns()
func (zContract *ZContract) TryPackActivateAuditKey() ([]byte, error) {
	return zContract.abi.Pack("activateAuditKey")
}

// PackAdministration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3847cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function administration() view returns(address)
func (zContract *ZContract) PackAdministration() []byte {
	enc, err := zContract.abi.Pack("administration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdministration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3847cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function administration() view returns(address)
func (zContract *ZContract) TryPackAdministration() ([]byte, error) {
	return zContract.abi.Pack("administration")
}

// UnpackAdministration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3847cb59.
//
// Solidity: function administration() view returns(address)
func (zContract *ZContract) UnpackAdministration(data []byte) (common.Address, error) {
	out, err := zContract.abi.Unpack("administration", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAppend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5aa8dbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function append(uint256[64] leaves, uint256 newRoot, (uint256,uint256[8]) proof) returns()
func (zContract *ZContract) PackAppend(leaves [64]*big.Int, newRoot *big.Int, proof Proof) []byte {
	enc, err := zContract.abi.Pack("append", leaves, newRoot, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5aa8dbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function append(uint256[64] leaves, uint256 newRoot, (uint256,uint256[8]) proof) returns()
func (zContract *ZContract) TryPackAppend(leaves [64]*big.Int, newRoot *big.Int, proof Proof) ([]byte, error) {
	return zContract.abi.Pack("append", leaves, newRoot, proof)
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c4667a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset(address token) view returns(bool listed, uint256 supply)
func (zContract *ZContract) PackAsset(token common.Address) []byte {
	enc, err := zContract.abi.Pack("asset", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c4667a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset(address token) view returns(bool listed, uint256 supply)
func (zContract *ZContract) TryPackAsset(token common.Address) ([]byte, error) {
	return zContract.abi.Pack("asset", token)
}

// AssetOutput serves as a container for the return parameters of contract
// method Asset.
type AssetOutput struct {
	Listed bool
	Supply *big.Int
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c4667a2.
//
// Solidity: function asset(address token) view returns(bool listed, uint256 supply)
func (zContract *ZContract) UnpackAsset(data []byte) (AssetOutput, error) {
	out, err := zContract.abi.Unpack("asset", data)
	outstruct := new(AssetOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Listed = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Supply = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAuditDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b281522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auditDelay() view returns(uint64)
func (zContract *ZContract) PackAuditDelay() []byte {
	enc, err := zContract.abi.Pack("auditDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuditDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b281522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auditDelay() view returns(uint64)
func (zContract *ZContract) TryPackAuditDelay() ([]byte, error) {
	return zContract.abi.Pack("auditDelay")
}

// UnpackAuditDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b281522.
//
// Solidity: function auditDelay() view returns(uint64)
func (zContract *ZContract) UnpackAuditDelay(data []byte) (uint64, error) {
	out, err := zContract.abi.Unpack("auditDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAuditEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67a3e56.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auditEpoch() view returns(uint64 epoch, uint256 y, uint64 activatedAt)
func (zContract *ZContract) PackAuditEpoch() []byte {
	enc, err := zContract.abi.Pack("auditEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuditEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa67a3e56.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auditEpoch() view returns(uint64 epoch, uint256 y, uint64 activatedAt)
func (zContract *ZContract) TryPackAuditEpoch() ([]byte, error) {
	return zContract.abi.Pack("auditEpoch")
}

// AuditEpochOutput serves as a container for the return parameters of contract
// method AuditEpoch.
type AuditEpochOutput struct {
	Epoch       uint64
	Y           *big.Int
	ActivatedAt uint64
}

// UnpackAuditEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa67a3e56.
//
// Solidity: function auditEpoch() view returns(uint64 epoch, uint256 y, uint64 activatedAt)
func (zContract *ZContract) UnpackAuditEpoch(data []byte) (AuditEpochOutput, error) {
	out, err := zContract.abi.Unpack("auditEpoch", data)
	outstruct := new(AuditEpochOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ActivatedAt = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackAuditGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x571c9da9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auditGrace() view returns(uint64)
func (zContract *ZContract) PackAuditGrace() []byte {
	enc, err := zContract.abi.Pack("auditGrace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuditGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x571c9da9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auditGrace() view returns(uint64)
func (zContract *ZContract) TryPackAuditGrace() ([]byte, error) {
	return zContract.abi.Pack("auditGrace")
}

// UnpackAuditGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x571c9da9.
//
// Solidity: function auditGrace() view returns(uint64)
func (zContract *ZContract) UnpackAuditGrace(data []byte) (uint64, error) {
	out, err := zContract.abi.Unpack("auditGrace", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6eec948.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auditKey(uint64 epoch) view returns(uint256 x, uint256 y)
func (zContract *ZContract) PackAuditKey(epoch uint64) []byte {
	enc, err := zContract.abi.Pack("auditKey", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6eec948.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auditKey(uint64 epoch) view returns(uint256 x, uint256 y)
func (zContract *ZContract) TryPackAuditKey(epoch uint64) ([]byte, error) {
	return zContract.abi.Pack("auditKey", epoch)
}

// AuditKeyOutput serves as a container for the return parameters of contract
// method AuditKey.
type AuditKeyOutput struct {
	X *big.Int
	Y *big.Int
}

// UnpackAuditKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf6eec948.
//
// Solidity: function auditKey(uint64 epoch) view returns(uint256 x, uint256 y)
func (zContract *ZContract) UnpackAuditKey(data []byte) (AuditKeyOutput, error) {
	out, err := zContract.abi.Unpack("auditKey", data)
	outstruct := new(AuditKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.X = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAuditProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff88079b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function auditProposal() view returns(uint256 x, uint256 y, uint64 activeFrom)
func (zContract *ZContract) PackAuditProposal() []byte {
	enc, err := zContract.abi.Pack("auditProposal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuditProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff88079b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function auditProposal() view returns(uint256 x, uint256 y, uint64 activeFrom)
func (zContract *ZContract) TryPackAuditProposal() ([]byte, error) {
	return zContract.abi.Pack("auditProposal")
}

// AuditProposalOutput serves as a container for the return parameters of contract
// method AuditProposal.
type AuditProposalOutput struct {
	X          *big.Int
	Y          *big.Int
	ActiveFrom uint64
}

// UnpackAuditProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff88079b.
//
// Solidity: function auditProposal() view returns(uint256 x, uint256 y, uint64 activeFrom)
func (zContract *ZContract) UnpackAuditProposal(data []byte) (AuditProposalOutput, error) {
	out, err := zContract.abi.Unpack("auditProposal", data)
	outstruct := new(AuditProposalOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.X = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.ActiveFrom = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (zContract *ZContract) PackAuthority() []byte {
	enc, err := zContract.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (zContract *ZContract) TryPackAuthority() ([]byte, error) {
	return zContract.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (zContract *ZContract) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := zContract.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857553cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batch(uint64 index) view returns(bytes32 chain, uint8 count, bool isSealed)
func (zContract *ZContract) PackBatch(index uint64) []byte {
	enc, err := zContract.abi.Pack("batch", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857553cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batch(uint64 index) view returns(bytes32 chain, uint8 count, bool isSealed)
func (zContract *ZContract) TryPackBatch(index uint64) ([]byte, error) {
	return zContract.abi.Pack("batch", index)
}

// BatchOutput serves as a container for the return parameters of contract
// method Batch.
type BatchOutput struct {
	Chain    [32]byte
	Count    uint8
	IsSealed bool
}

// UnpackBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x857553cc.
//
// Solidity: function batch(uint64 index) view returns(bytes32 chain, uint8 count, bool isSealed)
func (zContract *ZContract) UnpackBatch(data []byte) (BatchOutput, error) {
	out, err := zContract.abi.Unpack("batch", data)
	outstruct := new(BatchOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Chain = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Count = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.IsSealed = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf5b222.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn((uint256,uint256,uint256,uint256,uint256,address,uint256,uint64,uint256,uint256[2],address,(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) PackBurn(items []BurnItem) []byte {
	enc, err := zContract.abi.Pack("burn", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf5b222.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn((uint256,uint256,uint256,uint256,uint256,address,uint256,uint64,uint256,uint256[2],address,(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) TryPackBurn(items []BurnItem) ([]byte, error) {
	return zContract.abi.Pack("burn", items)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78e753.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) , uint256 , bytes32 ) returns()
func (zContract *ZContract) PackCancel(arg0 Deal, arg1 *big.Int, arg2 [32]byte) []byte {
	enc, err := zContract.abi.Pack("cancel", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78e753.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) , uint256 , bytes32 ) returns()
func (zContract *ZContract) TryPackCancel(arg0 Deal, arg1 *big.Int, arg2 [32]byte) ([]byte, error) {
	return zContract.abi.Pack("cancel", arg0, arg1, arg2)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c0b342.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address token, address recipient) returns()
func (zContract *ZContract) PackClaim(token common.Address, recipient common.Address) []byte {
	enc, err := zContract.abi.Pack("claim", token, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c0b342.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address token, address recipient) returns()
func (zContract *ZContract) TryPackClaim(token common.Address, recipient common.Address) ([]byte, error) {
	return zContract.abi.Pack("claim", token, recipient)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f546a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) , (uint256[],uint64,bytes32[]) , ((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[] ) returns()
func (zContract *ZContract) PackClose(arg0 Deal, arg1 Closing, arg2 []ArrivingLeg) []byte {
	enc, err := zContract.abi.Pack("close", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f546a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) , (uint256[],uint64,bytes32[]) , ((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[] ) returns()
func (zContract *ZContract) TryPackClose(arg0 Deal, arg1 Closing, arg2 []ArrivingLeg) ([]byte, error) {
	return zContract.abi.Pack("close", arg0, arg1, arg2)
}

// PackConsolidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ad122f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consolidate((uint256,uint256,uint256[8],uint256,uint64,uint256,uint256[3],(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) PackConsolidate(items []ConsolidationItem) []byte {
	enc, err := zContract.abi.Pack("consolidate", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsolidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ad122f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consolidate((uint256,uint256,uint256[8],uint256,uint64,uint256,uint256[3],(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) TryPackConsolidate(items []ConsolidationItem) ([]byte, error) {
	return zContract.abi.Pack("consolidate", items)
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address token, address recipient) view returns(uint256)
func (zContract *ZContract) PackCredit(token common.Address, recipient common.Address) []byte {
	enc, err := zContract.abi.Pack("credit", token, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address token, address recipient) view returns(uint256)
func (zContract *ZContract) TryPackCredit(token common.Address, recipient common.Address) ([]byte, error) {
	return zContract.abi.Pack("credit", token, recipient)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1f0d2d.
//
// Solidity: function credit(address token, address recipient) view returns(uint256)
func (zContract *ZContract) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := zContract.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f752fe8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deals() view returns(address)
func (zContract *ZContract) PackDeals() []byte {
	enc, err := zContract.abi.Pack("deals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f752fe8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deals() view returns(address)
func (zContract *ZContract) TryPackDeals() ([]byte, error) {
	return zContract.abi.Pack("deals")
}

// UnpackDeals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f752fe8.
//
// Solidity: function deals() view returns(address)
func (zContract *ZContract) UnpackDeals(data []byte) (common.Address, error) {
	out, err := zContract.abi.Unpack("deals", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x489ffdd2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distribute((uint256,uint256,uint256,uint256,uint256[8],uint256,uint64,uint256,uint256[15],bytes32[6][8],(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) PackDistribute(items []DistributionItem) []byte {
	enc, err := zContract.abi.Pack("distribute", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistribute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x489ffdd2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distribute((uint256,uint256,uint256,uint256,uint256[8],uint256,uint64,uint256,uint256[15],bytes32[6][8],(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) TryPackDistribute(items []DistributionItem) ([]byte, error) {
	return zContract.abi.Pack("distribute", items)
}

// PackGenerationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0bb12da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generationOf(uint256 value) view returns(uint32)
func (zContract *ZContract) PackGenerationOf(value *big.Int) []byte {
	enc, err := zContract.abi.Pack("generationOf", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenerationOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0bb12da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function generationOf(uint256 value) view returns(uint32)
func (zContract *ZContract) TryPackGenerationOf(value *big.Int) ([]byte, error) {
	return zContract.abi.Pack("generationOf", value)
}

// UnpackGenerationOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0bb12da.
//
// Solidity: function generationOf(uint256 value) view returns(uint32)
func (zContract *ZContract) UnpackGenerationOf(data []byte) (uint32, error) {
	out, err := zContract.abi.Unpack("generationOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIsOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdf661a2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOff(bytes32 deal) view returns(bool)
func (zContract *ZContract) PackIsOff(deal [32]byte) []byte {
	enc, err := zContract.abi.Pack("isOff", deal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOff is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdf661a2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOff(bytes32 deal) view returns(bool)
func (zContract *ZContract) TryPackIsOff(deal [32]byte) ([]byte, error) {
	return zContract.abi.Pack("isOff", deal)
}

// UnpackIsOff is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdf661a2.
//
// Solidity: function isOff(bytes32 deal) view returns(bool)
func (zContract *ZContract) UnpackIsOff(data []byte) (bool, error) {
	out, err := zContract.abi.Unpack("isOff", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe527b966.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRoot(uint256 value) view returns(bool)
func (zContract *ZContract) PackIsRoot(value *big.Int) []byte {
	enc, err := zContract.abi.Pack("isRoot", value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe527b966.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRoot(uint256 value) view returns(bool)
func (zContract *ZContract) TryPackIsRoot(value *big.Int) ([]byte, error) {
	return zContract.abi.Pack("isRoot", value)
}

// UnpackIsRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe527b966.
//
// Solidity: function isRoot(uint256 value) view returns(bool)
func (zContract *ZContract) UnpackIsRoot(data []byte) (bool, error) {
	out, err := zContract.abi.Unpack("isRoot", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSpent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a129efe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSpent(uint256 nullifier) view returns(bool)
func (zContract *ZContract) PackIsSpent(nullifier *big.Int) []byte {
	enc, err := zContract.abi.Pack("isSpent", nullifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSpent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a129efe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSpent(uint256 nullifier) view returns(bool)
func (zContract *ZContract) TryPackIsSpent(nullifier *big.Int) ([]byte, error) {
	return zContract.abi.Pack("isSpent", nullifier)
}

// UnpackIsSpent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5a129efe.
//
// Solidity: function isSpent(uint256 nullifier) view returns(bool)
func (zContract *ZContract) UnpackIsSpent(data []byte) (bool, error) {
	out, err := zContract.abi.Unpack("isSpent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLeg is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56ffa1b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leg(uint256 payment, bytes32 deal, uint64 deadline) view returns(uint8 state, uint256 refundCommitment)
func (zContract *ZContract) PackLeg(payment *big.Int, deal [32]byte, deadline uint64) []byte {
	enc, err := zContract.abi.Pack("leg", payment, deal, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeg is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56ffa1b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leg(uint256 payment, bytes32 deal, uint64 deadline) view returns(uint8 state, uint256 refundCommitment)
func (zContract *ZContract) TryPackLeg(payment *big.Int, deal [32]byte, deadline uint64) ([]byte, error) {
	return zContract.abi.Pack("leg", payment, deal, deadline)
}

// LegOutput serves as a container for the return parameters of contract
// method Leg.
type LegOutput struct {
	State            uint8
	RefundCommitment *big.Int
}

// UnpackLeg is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56ffa1b5.
//
// Solidity: function leg(uint256 payment, bytes32 deal, uint64 deadline) view returns(uint8 state, uint256 refundCommitment)
func (zContract *ZContract) UnpackLeg(data []byte) (LegOutput, error) {
	out, err := zContract.abi.Unpack("leg", data)
	outstruct := new(LegOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.RefundCommitment = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f35b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(address , bool ) returns()
func (zContract *ZContract) PackList(arg0 common.Address, arg1 bool) []byte {
	enc, err := zContract.abi.Pack("list", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f35b40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(address , bool ) returns()
func (zContract *ZContract) TryPackList(arg0 common.Address, arg1 bool) ([]byte, error) {
	return zContract.abi.Pack("list", arg0, arg1)
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed98424.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint((address,uint256,uint256,uint256,uint64,uint256,uint256,uint256,(uint256,uint256[8])) item) returns()
func (zContract *ZContract) PackMint(item MintItem) []byte {
	enc, err := zContract.abi.Pack("mint", item)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ed98424.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint((address,uint256,uint256,uint256,uint64,uint256,uint256,uint256,(uint256,uint256[8])) item) returns()
func (zContract *ZContract) TryPackMint(item MintItem) ([]byte, error) {
	return zContract.abi.Pack("mint", item)
}

// PackMintBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd65f27f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintBatch((address,uint256,uint256,uint256,uint64,uint256,uint256,uint256,(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) PackMintBatch(items []MintItem) []byte {
	enc, err := zContract.abi.Pack("mintBatch", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd65f27f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintBatch((address,uint256,uint256,uint256,uint64,uint256,uint256,uint256,(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) TryPackMintBatch(items []MintItem) ([]byte, error) {
	return zContract.abi.Pack("mintBatch", items)
}

// PackMintPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e4831d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintPaused() view returns(bool)
func (zContract *ZContract) PackMintPaused() []byte {
	enc, err := zContract.abi.Pack("mintPaused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e4831d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintPaused() view returns(bool)
func (zContract *ZContract) TryPackMintPaused() ([]byte, error) {
	return zContract.abi.Pack("mintPaused")
}

// UnpackMintPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e4831d3.
//
// Solidity: function mintPaused() view returns(bool)
func (zContract *ZContract) UnpackMintPaused(data []byte) (bool, error) {
	out, err := zContract.abi.Unpack("mintPaused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMintWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d467df7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintWithPermit((address,uint256,uint256,uint256,uint64,uint256,uint256,uint256,(uint256,uint256[8])) item, uint256 permitDeadline, uint8 v, bytes32 r, bytes32 s) returns()
func (zContract *ZContract) PackMintWithPermit(item MintItem, permitDeadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := zContract.abi.Pack("mintWithPermit", item, permitDeadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d467df7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintWithPermit((address,uint256,uint256,uint256,uint64,uint256,uint256,uint256,(uint256,uint256[8])) item, uint256 permitDeadline, uint8 v, bytes32 r, bytes32 s) returns()
func (zContract *ZContract) TryPackMintWithPermit(item MintItem, permitDeadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return zContract.abi.Pack("mintWithPermit", item, permitDeadline, v, r, s)
}

// PackParticipantLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x462dfe32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function participantLeaf(uint32 index) view returns(uint256)
func (zContract *ZContract) PackParticipantLeaf(index uint32) []byte {
	enc, err := zContract.abi.Pack("participantLeaf", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParticipantLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x462dfe32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function participantLeaf(uint32 index) view returns(uint256)
func (zContract *ZContract) TryPackParticipantLeaf(index uint32) ([]byte, error) {
	return zContract.abi.Pack("participantLeaf", index)
}

// UnpackParticipantLeaf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x462dfe32.
//
// Solidity: function participantLeaf(uint32 index) view returns(uint256)
func (zContract *ZContract) UnpackParticipantLeaf(data []byte) (*big.Int, error) {
	out, err := zContract.abi.Unpack("participantLeaf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c4470fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function participants() view returns(uint256 current, uint32 generation)
func (zContract *ZContract) PackParticipants() []byte {
	enc, err := zContract.abi.Pack("participants")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c4470fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function participants() view returns(uint256 current, uint32 generation)
func (zContract *ZContract) TryPackParticipants() ([]byte, error) {
	return zContract.abi.Pack("participants")
}

// ParticipantsOutput serves as a container for the return parameters of contract
// method Participants.
type ParticipantsOutput struct {
	Current    *big.Int
	Generation uint32
}

// UnpackParticipants is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c4470fb.
//
// Solidity: function participants() view returns(uint256 current, uint32 generation)
func (zContract *ZContract) UnpackParticipants(data []byte) (ParticipantsOutput, error) {
	out, err := zContract.abi.Unpack("participants", data)
	outstruct := new(ParticipantsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Current = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Generation = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackPauseMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf30e6e77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseMint(bool ) returns()
func (zContract *ZContract) PackPauseMint(arg0 bool) []byte {
	enc, err := zContract.abi.Pack("pauseMint", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf30e6e77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseMint(bool ) returns()
func (zContract *ZContract) TryPackPauseMint(arg0 bool) ([]byte, error) {
	return zContract.abi.Pack("pauseMint", arg0)
}

// PackPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f801d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payout(address token, address recipient, uint256 amount) returns()
func (zContract *ZContract) PackPayout(token common.Address, recipient common.Address, amount *big.Int) []byte {
	enc, err := zContract.abi.Pack("payout", token, recipient, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20f801d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payout(address token, address recipient, uint256 amount) returns()
func (zContract *ZContract) TryPackPayout(token common.Address, recipient common.Address, amount *big.Int) ([]byte, error) {
	return zContract.abi.Pack("payout", token, recipient, amount)
}

// PackProposeAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcac77654.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeAuditKey(uint256 , uint256 ) returns()
func (zContract *ZContract) PackProposeAuditKey(arg0 *big.Int, arg1 *big.Int) []byte {
	enc, err := zContract.abi.Pack("proposeAuditKey", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcac77654.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeAuditKey(uint256 , uint256 ) returns()
func (zContract *ZContract) TryPackProposeAuditKey(arg0 *big.Int, arg1 *big.Int) ([]byte, error) {
	return zContract.abi.Pack("proposeAuditKey", arg0, arg1)
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe10d29ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue() view returns(uint64 nextBatch, uint8 count, uint64 openedAt, uint64 appended)
func (zContract *ZContract) PackQueue() []byte {
	enc, err := zContract.abi.Pack("queue")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe10d29ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue() view returns(uint64 nextBatch, uint8 count, uint64 openedAt, uint64 appended)
func (zContract *ZContract) TryPackQueue() ([]byte, error) {
	return zContract.abi.Pack("queue")
}

// QueueOutput serves as a container for the return parameters of contract
// method Queue.
type QueueOutput struct {
	NextBatch uint64
	Count     uint8
	OpenedAt  uint64
	Appended  uint64
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe10d29ee.
//
// Solidity: function queue() view returns(uint64 nextBatch, uint8 count, uint64 openedAt, uint64 appended)
func (zContract *ZContract) UnpackQueue(data []byte) (QueueOutput, error) {
	out, err := zContract.abi.Unpack("queue", data)
	outstruct := new(QueueOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.NextBatch = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Count = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.OpenedAt = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Appended = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b72b9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint256 , bytes32 , uint64 ) returns()
func (zContract *ZContract) PackRefund(arg0 *big.Int, arg1 [32]byte, arg2 uint64) []byte {
	enc, err := zContract.abi.Pack("refund", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b72b9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint256 , bytes32 , uint64 ) returns()
func (zContract *ZContract) TryPackRefund(arg0 *big.Int, arg1 [32]byte, arg2 uint64) ([]byte, error) {
	return zContract.abi.Pack("refund", arg0, arg1, arg2)
}

// PackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf0c717.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function root() view returns(uint256)
func (zContract *ZContract) PackRoot() []byte {
	enc, err := zContract.abi.Pack("root")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebf0c717.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function root() view returns(uint256)
func (zContract *ZContract) TryPackRoot() ([]byte, error) {
	return zContract.abi.Pack("root")
}

// UnpackRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebf0c717.
//
// Solidity: function root() view returns(uint256)
func (zContract *ZContract) UnpackRoot(data []byte) (*big.Int, error) {
	out, err := zContract.abi.Unpack("root", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb27b85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal() returns()
func (zContract *ZContract) PackSeal() []byte {
	enc, err := zContract.abi.Pack("seal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb27b85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal() returns()
func (zContract *ZContract) TryPackSeal() ([]byte, error) {
	return zContract.abi.Pack("seal")
}

// PackSealAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bc555da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealAfter() view returns(uint64)
func (zContract *ZContract) PackSealAfter() []byte {
	enc, err := zContract.abi.Pack("sealAfter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bc555da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealAfter() view returns(uint64)
func (zContract *ZContract) TryPackSealAfter() ([]byte, error) {
	return zContract.abi.Pack("sealAfter")
}

// UnpackSealAfter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bc555da.
//
// Solidity: function sealAfter() view returns(uint64)
func (zContract *ZContract) UnpackSealAfter(data []byte) (uint64, error) {
	out, err := zContract.abi.Unpack("sealAfter", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe27fd9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seize((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) ) returns()
func (zContract *ZContract) PackSeize(arg0 Deal) []byte {
	enc, err := zContract.abi.Pack("seize", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe27fd9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seize((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32) ) returns()
func (zContract *ZContract) TryPackSeize(arg0 Deal) ([]byte, error) {
	return zContract.abi.Pack("seize", arg0)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65190d97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32),((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[])[] ) returns()
func (zContract *ZContract) PackSettle(arg0 []Settlement) []byte {
	enc, err := zContract.abi.Pack("settle", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65190d97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(((uint256[],bytes32[],uint64,bool,uint256,uint64,bytes32),((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bool)[])[] ) returns()
func (zContract *ZContract) TryPackSettle(arg0 []Settlement) ([]byte, error) {
	return zContract.abi.Pack("settle", arg0)
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7734aded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bytes32,uint64)[] items) returns()
func (zContract *ZContract) PackSubmit(items []TransferItem) []byte {
	enc, err := zContract.abi.Pack("submit", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7734aded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint256[8])),bytes32,uint64)[] items) returns()
func (zContract *ZContract) TryPackSubmit(items []TransferItem) ([]byte, error) {
	return zContract.abi.Pack("submit", items)
}

// PackUpdateParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9c0be14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateParticipants(uint256 , uint32[] , uint256[] , uint256 , bool ) returns()
func (zContract *ZContract) PackUpdateParticipants(arg0 *big.Int, arg1 []uint32, arg2 []*big.Int, arg3 *big.Int, arg4 bool) []byte {
	enc, err := zContract.abi.Pack("updateParticipants", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9c0be14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateParticipants(uint256 , uint32[] , uint256[] , uint256 , bool ) returns()
func (zContract *ZContract) TryPackUpdateParticipants(arg0 *big.Int, arg1 []uint32, arg2 []*big.Int, arg3 *big.Int, arg4 bool) ([]byte, error) {
	return zContract.abi.Pack("updateParticipants", arg0, arg1, arg2, arg3, arg4)
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers() view returns((address,address,address,address,address,address))
func (zContract *ZContract) PackVerifiers() []byte {
	enc, err := zContract.abi.Pack("verifiers")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifiers() view returns((address,address,address,address,address,address))
func (zContract *ZContract) TryPackVerifiers() ([]byte, error) {
	return zContract.abi.Pack("verifiers")
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26779776.
//
// Solidity: function verifiers() view returns((address,address,address,address,address,address))
func (zContract *ZContract) UnpackVerifiers(data []byte) (Verifiers, error) {
	out, err := zContract.abi.Unpack("verifiers", data)
	if err != nil {
		return *new(Verifiers), err
	}
	out0 := *abi.ConvertType(out[0], new(Verifiers)).(*Verifiers)
	return out0, nil
}

// ZContractAppended represents a Appended event raised by the ZContract contract.
type ZContractAppended struct {
	Batch   uint64
	NewRoot *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ZContractAppendedEventName = "Appended"

// ContractEventName returns the user-defined event name.
func (ZContractAppended) ContractEventName() string {
	return ZContractAppendedEventName
}

// UnpackAppendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Appended(uint64 indexed batch, uint256 newRoot)
func (zContract *ZContract) UnpackAppendedEvent(log *types.Log) (*ZContractAppended, error) {
	event := "Appended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractAppended)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractAuditKeyActivated represents a AuditKeyActivated event raised by the ZContract contract.
type ZContractAuditKeyActivated struct {
	Epoch uint64
	X     *big.Int
	Y     *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ZContractAuditKeyActivatedEventName = "AuditKeyActivated"

// ContractEventName returns the user-defined event name.
func (ZContractAuditKeyActivated) ContractEventName() string {
	return ZContractAuditKeyActivatedEventName
}

// UnpackAuditKeyActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditKeyActivated(uint64 indexed epoch, uint256 x, uint256 y)
func (zContract *ZContract) UnpackAuditKeyActivatedEvent(log *types.Log) (*ZContractAuditKeyActivated, error) {
	event := "AuditKeyActivated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractAuditKeyActivated)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractAuditKeyProposed represents a AuditKeyProposed event raised by the ZContract contract.
type ZContractAuditKeyProposed struct {
	X          *big.Int
	Y          *big.Int
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractAuditKeyProposedEventName = "AuditKeyProposed"

// ContractEventName returns the user-defined event name.
func (ZContractAuditKeyProposed) ContractEventName() string {
	return ZContractAuditKeyProposedEventName
}

// UnpackAuditKeyProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuditKeyProposed(uint256 x, uint256 y, uint64 activeFrom)
func (zContract *ZContract) UnpackAuditKeyProposedEvent(log *types.Log) (*ZContractAuditKeyProposed, error) {
	event := "AuditKeyProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractAuditKeyProposed)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractBurned represents a Burned event raised by the ZContract contract.
type ZContractBurned struct {
	Token      common.Address
	Recipient  common.Address
	Value      *big.Int
	Nullifier0 *big.Int
	Nullifier1 *big.Int
	Change     *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [2]*big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractBurnedEventName = "Burned"

// ContractEventName returns the user-defined event name.
func (ZContractBurned) ContractEventName() string {
	return ZContractBurnedEventName
}

// UnpackBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Burned(address indexed token, address indexed recipient, uint256 value, uint256 nullifier0, uint256 nullifier1, uint256 change, uint64 epoch, uint256 ephemeral, uint256[2] audit)
func (zContract *ZContract) UnpackBurnedEvent(log *types.Log) (*ZContractBurned, error) {
	event := "Burned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractBurned)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractCalledOff represents a CalledOff event raised by the ZContract contract.
type ZContractCalledOff struct {
	Deal     [32]byte
	Index    *big.Int
	Preimage [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractCalledOffEventName = "CalledOff"

// ContractEventName returns the user-defined event name.
func (ZContractCalledOff) ContractEventName() string {
	return ZContractCalledOffEventName
}

// UnpackCalledOffEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CalledOff(bytes32 indexed deal, uint256 index, bytes32 preimage)
func (zContract *ZContract) UnpackCalledOffEvent(log *types.Log) (*ZContractCalledOff, error) {
	event := "CalledOff"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractCalledOff)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractClaimed represents a Claimed event raised by the ZContract contract.
type ZContractClaimed struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ZContractClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (ZContractClaimed) ContractEventName() string {
	return ZContractClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed token, address indexed recipient, uint256 amount)
func (zContract *ZContract) UnpackClaimedEvent(log *types.Log) (*ZContractClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractClaimed)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractClosed represents a Closed event raised by the ZContract contract.
type ZContractClosed struct {
	Deal     [32]byte
	Deadline uint64
	Closing  [32]byte
	Time     uint64
	Payments []*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (ZContractClosed) ContractEventName() string {
	return ZContractClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(bytes32 indexed deal, uint64 deadline, bytes32 closing, uint64 time, uint256[] payments)
func (zContract *ZContract) UnpackClosedEvent(log *types.Log) (*ZContractClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractClosed)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractConsolidated represents a Consolidated event raised by the ZContract contract.
type ZContractConsolidated struct {
	Nullifiers [8]*big.Int
	Output     *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [3]*big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractConsolidatedEventName = "Consolidated"

// ContractEventName returns the user-defined event name.
func (ZContractConsolidated) ContractEventName() string {
	return ZContractConsolidatedEventName
}

// UnpackConsolidatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Consolidated(uint256[8] nullifiers, uint256 output, uint64 epoch, uint256 ephemeral, uint256[3] audit)
func (zContract *ZContract) UnpackConsolidatedEvent(log *types.Log) (*ZContractConsolidated, error) {
	event := "Consolidated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractConsolidated)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractCredited represents a Credited event raised by the ZContract contract.
type ZContractCredited struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ZContractCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (ZContractCredited) ContractEventName() string {
	return ZContractCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed token, address indexed recipient, uint256 amount)
func (zContract *ZContract) UnpackCreditedEvent(log *types.Log) (*ZContractCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractCredited)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractDistributed represents a Distributed event raised by the ZContract contract.
type ZContractDistributed struct {
	Nullifier0  *big.Int
	Nullifier1  *big.Int
	Payments    [8]*big.Int
	Change      *big.Int
	Epoch       uint64
	Ephemeral   *big.Int
	Audit       [15]*big.Int
	Ciphertexts [8][6][32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const ZContractDistributedEventName = "Distributed"

// ContractEventName returns the user-defined event name.
func (ZContractDistributed) ContractEventName() string {
	return ZContractDistributedEventName
}

// UnpackDistributedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Distributed(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256[8] payments, uint256 change, uint64 epoch, uint256 ephemeral, uint256[15] audit, bytes32[6][8] ciphertexts)
func (zContract *ZContract) UnpackDistributedEvent(log *types.Log) (*ZContractDistributed, error) {
	event := "Distributed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractDistributed)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractHeld represents a Held event raised by the ZContract contract.
type ZContractHeld struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractHeldEventName = "Held"

// ContractEventName returns the user-defined event name.
func (ZContractHeld) ContractEventName() string {
	return ZContractHeldEventName
}

// UnpackHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Held(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (zContract *ZContract) UnpackHeldEvent(log *types.Log) (*ZContractHeld, error) {
	event := "Held"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractHeld)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractListed represents a Listed event raised by the ZContract contract.
type ZContractListed struct {
	Token  common.Address
	Listed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const ZContractListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (ZContractListed) ContractEventName() string {
	return ZContractListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(address indexed token, bool listed)
func (zContract *ZContract) UnpackListedEvent(log *types.Log) (*ZContractListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractListed)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractMintPaused represents a MintPaused event raised by the ZContract contract.
type ZContractMintPaused struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const ZContractMintPausedEventName = "MintPaused"

// ContractEventName returns the user-defined event name.
func (ZContractMintPaused) ContractEventName() string {
	return ZContractMintPausedEventName
}

// UnpackMintPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MintPaused(bool paused)
func (zContract *ZContract) UnpackMintPausedEvent(log *types.Log) (*ZContractMintPaused, error) {
	event := "MintPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractMintPaused)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractMinted represents a Minted event raised by the ZContract contract.
type ZContractMinted struct {
	Token      common.Address
	Payer      common.Address
	Amount     *big.Int
	Commitment *big.Int
	Salt       *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit0     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractMintedEventName = "Minted"

// ContractEventName returns the user-defined event name.
func (ZContractMinted) ContractEventName() string {
	return ZContractMintedEventName
}

// UnpackMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Minted(address indexed token, address indexed payer, uint256 amount, uint256 commitment, uint256 salt, uint64 epoch, uint256 ephemeral, uint256 audit0)
func (zContract *ZContract) UnpackMintedEvent(log *types.Log) (*ZContractMinted, error) {
	event := "Minted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractMinted)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractParticipantsUpdated represents a ParticipantsUpdated event raised by the ZContract contract.
type ZContractParticipantsUpdated struct {
	Indices    []uint32
	Leaves     []*big.Int
	NewRoot    *big.Int
	Generation uint32
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractParticipantsUpdatedEventName = "ParticipantsUpdated"

// ContractEventName returns the user-defined event name.
func (ZContractParticipantsUpdated) ContractEventName() string {
	return ZContractParticipantsUpdatedEventName
}

// UnpackParticipantsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParticipantsUpdated(uint32[] indices, uint256[] leaves, uint256 newRoot, uint32 generation)
func (zContract *ZContract) UnpackParticipantsUpdatedEvent(log *types.Log) (*ZContractParticipantsUpdated, error) {
	event := "ParticipantsUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractParticipantsUpdated)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractPledged represents a Pledged event raised by the ZContract contract.
type ZContractPledged struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractPledgedEventName = "Pledged"

// ContractEventName returns the user-defined event name.
func (ZContractPledged) ContractEventName() string {
	return ZContractPledgedEventName
}

// UnpackPledgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pledged(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (zContract *ZContract) UnpackPledgedEvent(log *types.Log) (*ZContractPledged, error) {
	event := "Pledged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractPledged)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractQueued represents a Queued event raised by the ZContract contract.
type ZContractQueued struct {
	Position    *big.Int
	Commitments []*big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ZContractQueuedEventName = "Queued"

// ContractEventName returns the user-defined event name.
func (ZContractQueued) ContractEventName() string {
	return ZContractQueuedEventName
}

// UnpackQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Queued(uint256 indexed position, uint256[] commitments)
func (zContract *ZContract) UnpackQueuedEvent(log *types.Log) (*ZContractQueued, error) {
	event := "Queued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractQueued)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractRefunded represents a Refunded event raised by the ZContract contract.
type ZContractRefunded struct {
	Payment  *big.Int
	Deal     [32]byte
	Deadline uint64
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (ZContractRefunded) ContractEventName() string {
	return ZContractRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed payment, bytes32 indexed deal, uint64 deadline, uint256 refund)
func (zContract *ZContract) UnpackRefundedEvent(log *types.Log) (*ZContractRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractRefunded)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractSealed represents a Sealed event raised by the ZContract contract.
type ZContractSealed struct {
	Batch uint64
	Count uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const ZContractSealedEventName = "Sealed"

// ContractEventName returns the user-defined event name.
func (ZContractSealed) ContractEventName() string {
	return ZContractSealedEventName
}

// UnpackSealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sealed(uint64 indexed batch, uint8 count)
func (zContract *ZContract) UnpackSealedEvent(log *types.Log) (*ZContractSealed, error) {
	event := "Sealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractSealed)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractSeized represents a Seized event raised by the ZContract contract.
type ZContractSeized struct {
	Deal     [32]byte
	Deadline uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (ZContractSeized) ContractEventName() string {
	return ZContractSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(bytes32 indexed deal, uint64 deadline)
func (zContract *ZContract) UnpackSeizedEvent(log *types.Log) (*ZContractSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractSeized)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractSettled represents a Settled event raised by the ZContract contract.
type ZContractSettled struct {
	Deal     [32]byte
	Deadline uint64
	Payments []*big.Int
	Pledged  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (ZContractSettled) ContractEventName() string {
	return ZContractSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed deal, uint64 deadline, uint256[] payments, uint256 pledged)
func (zContract *ZContract) UnpackSettledEvent(log *types.Log) (*ZContractSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractSettled)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractSettlementSkipped represents a SettlementSkipped event raised by the ZContract contract.
type ZContractSettlementSkipped struct {
	Index  *big.Int
	Deal   [32]byte
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ZContractSettlementSkippedEventName = "SettlementSkipped"

// ContractEventName returns the user-defined event name.
func (ZContractSettlementSkipped) ContractEventName() string {
	return ZContractSettlementSkippedEventName
}

// UnpackSettlementSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementSkipped(uint256 indexed index, bytes32 deal, bytes4 reason)
func (zContract *ZContract) UnpackSettlementSkippedEvent(log *types.Log) (*ZContractSettlementSkipped, error) {
	event := "SettlementSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractSettlementSkipped)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractSkipped represents a Skipped event raised by the ZContract contract.
type ZContractSkipped struct {
	Index      *big.Int
	Nullifier0 *big.Int
	Reason     [4]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (ZContractSkipped) ContractEventName() string {
	return ZContractSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(uint256 indexed index, uint256 nullifier0, bytes4 reason)
func (zContract *ZContract) UnpackSkippedEvent(log *types.Log) (*ZContractSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractSkipped)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ZContractTransferred represents a Transferred event raised by the ZContract contract.
type ZContractTransferred struct {
	Nullifier0 *big.Int
	Nullifier1 *big.Int
	Payment    *big.Int
	Change     *big.Int
	Refund     *big.Int
	Deal       [32]byte
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [4]*big.Int
	Ciphertext [6][32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractTransferredEventName = "Transferred"

// ContractEventName returns the user-defined event name.
func (ZContractTransferred) ContractEventName() string {
	return ZContractTransferredEventName
}

// UnpackTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transferred(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256 payment, uint256 change, uint256 refund, bytes32 deal, uint64 epoch, uint256 ephemeral, uint256[4] audit, bytes32[6] ciphertext)
func (zContract *ZContract) UnpackTransferredEvent(log *types.Log) (*ZContractTransferred, error) {
	event := "Transferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractTransferred)
	if len(log.Data) > 0 {
		if err := zContract.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range zContract.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (zContract *ZContract) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], zContract.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return zContract.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["CancelHashCount"].ID.Bytes()[:4]) {
		return zContract.UnpackCancelHashCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["ClosingTooLate"].ID.Bytes()[:4]) {
		return zContract.UnpackClosingTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["DeadlineNotPassed"].ID.Bytes()[:4]) {
		return zContract.UnpackDeadlineNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return zContract.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["DealOff"].ID.Bytes()[:4]) {
		return zContract.UnpackDealOffError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["DealOver"].ID.Bytes()[:4]) {
		return zContract.UnpackDealOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["DelayBelowGrace"].ID.Bytes()[:4]) {
		return zContract.UnpackDelayBelowGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["Delivered"].ID.Bytes()[:4]) {
		return zContract.UnpackDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return zContract.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["InexactTransfer"].ID.Bytes()[:4]) {
		return zContract.UnpackInexactTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return zContract.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["LastMalformed"].ID.Bytes()[:4]) {
		return zContract.UnpackLastMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["LeavesMismatch"].ID.Bytes()[:4]) {
		return zContract.UnpackLeavesMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["LegMissing"].ID.Bytes()[:4]) {
		return zContract.UnpackLegMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["LegUsed"].ID.Bytes()[:4]) {
		return zContract.UnpackLegUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["LegsMalformed"].ID.Bytes()[:4]) {
		return zContract.UnpackLegsMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return zContract.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["MintIsPaused"].ID.Bytes()[:4]) {
		return zContract.UnpackMintIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoCode"].ID.Bytes()[:4]) {
		return zContract.UnpackNoCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoGenerationLeft"].ID.Bytes()[:4]) {
		return zContract.UnpackNoGenerationLeftError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoProposal"].ID.Bytes()[:4]) {
		return zContract.UnpackNoProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoSuchLeaf"].ID.Bytes()[:4]) {
		return zContract.UnpackNoSuchLeafError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoSuchPayment"].ID.Bytes()[:4]) {
		return zContract.UnpackNoSuchPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoVerifier"].ID.Bytes()[:4]) {
		return zContract.UnpackNoVerifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotAClosing"].ID.Bytes()[:4]) {
		return zContract.UnpackNotAClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotALeg"].ID.Bytes()[:4]) {
		return zContract.UnpackNotALegError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotHeld"].ID.Bytes()[:4]) {
		return zContract.UnpackNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotInField"].ID.Bytes()[:4]) {
		return zContract.UnpackNotInFieldError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotListed"].ID.Bytes()[:4]) {
		return zContract.UnpackNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return zContract.UnpackNotOnCurveError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotPledged"].ID.Bytes()[:4]) {
		return zContract.UnpackNotPledgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotSealable"].ID.Bytes()[:4]) {
		return zContract.UnpackNotSealableError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NothingCredited"].ID.Bytes()[:4]) {
		return zContract.UnpackNothingCreditedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NothingToAppend"].ID.Bytes()[:4]) {
		return zContract.UnpackNothingToAppendError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NullifierSpent"].ID.Bytes()[:4]) {
		return zContract.UnpackNullifierSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return zContract.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["PaymentCount"].ID.Bytes()[:4]) {
		return zContract.UnpackPaymentCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["PaymentsNotAscending"].ID.Bytes()[:4]) {
		return zContract.UnpackPaymentsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["PayoutGas"].ID.Bytes()[:4]) {
		return zContract.UnpackPayoutGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["PledgeMalformed"].ID.Bytes()[:4]) {
		return zContract.UnpackPledgeMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["RecipientRefused"].ID.Bytes()[:4]) {
		return zContract.UnpackRecipientRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["RepeatedNullifier"].ID.Bytes()[:4]) {
		return zContract.UnpackRepeatedNullifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return zContract.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["SmallOrder"].ID.Bytes()[:4]) {
		return zContract.UnpackSmallOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["StaleEpoch"].ID.Bytes()[:4]) {
		return zContract.UnpackStaleEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["StaleParticipants"].ID.Bytes()[:4]) {
		return zContract.UnpackStaleParticipantsError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["StaleUpdate"].ID.Bytes()[:4]) {
		return zContract.UnpackStaleUpdateError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["SupplyOutOfRange"].ID.Bytes()[:4]) {
		return zContract.UnpackSupplyOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return zContract.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["TreeFull"].ID.Bytes()[:4]) {
		return zContract.UnpackTreeFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["Unauthorized"].ID.Bytes()[:4]) {
		return zContract.UnpackUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["Underbacked"].ID.Bytes()[:4]) {
		return zContract.UnpackUnderbackedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["UnknownRoot"].ID.Bytes()[:4]) {
		return zContract.UnpackUnknownRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["UpdateLength"].ID.Bytes()[:4]) {
		return zContract.UnpackUpdateLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["WrongPreimage"].ID.Bytes()[:4]) {
		return zContract.UnpackWrongPreimageError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["ZeroCommitment"].ID.Bytes()[:4]) {
		return zContract.UnpackZeroCommitmentError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["ZeroNullifier"].ID.Bytes()[:4]) {
		return zContract.UnpackZeroNullifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["ZeroSetup"].ID.Bytes()[:4]) {
		return zContract.UnpackZeroSetupError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ZContractAmountOutOfRange represents a AmountOutOfRange error raised by the ZContract contract.
type ZContractAmountOutOfRange struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountOutOfRange(uint256 amount)
func ZContractAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x66c28b188d809880d854c07ac8c32be3a216f9f5a4f1c7a63d3294059af091aa")
}

// UnpackAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountOutOfRange(uint256 amount)
func (zContract *ZContract) UnpackAmountOutOfRangeError(raw []byte) (*ZContractAmountOutOfRange, error) {
	out := new(ZContractAmountOutOfRange)
	if err := zContract.abi.UnpackIntoInterface(out, "AmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractCancelHashCount represents a CancelHashCount error raised by the ZContract contract.
type ZContractCancelHashCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CancelHashCount(uint256 count)
func ZContractCancelHashCountErrorID() common.Hash {
	return common.HexToHash("0xeeb881f2de9557756436280381c12bbbc16704a0022bde9ef66b143dd50397b9")
}

// UnpackCancelHashCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CancelHashCount(uint256 count)
func (zContract *ZContract) UnpackCancelHashCountError(raw []byte) (*ZContractCancelHashCount, error) {
	out := new(ZContractCancelHashCount)
	if err := zContract.abi.UnpackIntoInterface(out, "CancelHashCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractClosingTooLate represents a ClosingTooLate error raised by the ZContract contract.
type ZContractClosingTooLate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClosingTooLate()
func ZContractClosingTooLateErrorID() common.Hash {
	return common.HexToHash("0xcf494413e4689a107fc04b2d362081ef07ea8db28d70de44e0a8fe7d662deb32")
}

// UnpackClosingTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClosingTooLate()
func (zContract *ZContract) UnpackClosingTooLateError(raw []byte) (*ZContractClosingTooLate, error) {
	out := new(ZContractClosingTooLate)
	if err := zContract.abi.UnpackIntoInterface(out, "ClosingTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractDeadlineNotPassed represents a DeadlineNotPassed error raised by the ZContract contract.
type ZContractDeadlineNotPassed struct {
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotPassed(uint64 deadline)
func ZContractDeadlineNotPassedErrorID() common.Hash {
	return common.HexToHash("0x1f4899705623c85fab8845c7d24eaa5204260915a896f70890a590d5027681bb")
}

// UnpackDeadlineNotPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotPassed(uint64 deadline)
func (zContract *ZContract) UnpackDeadlineNotPassedError(raw []byte) (*ZContractDeadlineNotPassed, error) {
	out := new(ZContractDeadlineNotPassed)
	if err := zContract.abi.UnpackIntoInterface(out, "DeadlineNotPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractDeadlinePassed represents a DeadlinePassed error raised by the ZContract contract.
type ZContractDeadlinePassed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed()
func ZContractDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x70f65caac7c09036bde4bbed5e995a002d66fa61e6f109973be165cfef0a86ce")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed()
func (zContract *ZContract) UnpackDeadlinePassedError(raw []byte) (*ZContractDeadlinePassed, error) {
	out := new(ZContractDeadlinePassed)
	if err := zContract.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractDealOff represents a DealOff error raised by the ZContract contract.
type ZContractDealOff struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DealOff()
func ZContractDealOffErrorID() common.Hash {
	return common.HexToHash("0xf9f93e3d04cf0a99c1520825ec810c6274ac1702194aa210d12da02fe37e3832")
}

// UnpackDealOffError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DealOff()
func (zContract *ZContract) UnpackDealOffError(raw []byte) (*ZContractDealOff, error) {
	out := new(ZContractDealOff)
	if err := zContract.abi.UnpackIntoInterface(out, "DealOff", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractDealOver represents a DealOver error raised by the ZContract contract.
type ZContractDealOver struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DealOver()
func ZContractDealOverErrorID() common.Hash {
	return common.HexToHash("0xae01a7d7fd75c4786ff0d890689a9366c8f22828dc56c9b422900c738ea574bc")
}

// UnpackDealOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DealOver()
func (zContract *ZContract) UnpackDealOverError(raw []byte) (*ZContractDealOver, error) {
	out := new(ZContractDealOver)
	if err := zContract.abi.UnpackIntoInterface(out, "DealOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractDelayBelowGrace represents a DelayBelowGrace error raised by the ZContract contract.
type ZContractDelayBelowGrace struct {
	Delay uint64
	Grace uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DelayBelowGrace(uint64 delay, uint64 grace)
func ZContractDelayBelowGraceErrorID() common.Hash {
	return common.HexToHash("0x69f6ac5b1ab03e717a74bd9e303d41d782629ec31f900252e7dba487e9f18fe2")
}

// UnpackDelayBelowGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DelayBelowGrace(uint64 delay, uint64 grace)
func (zContract *ZContract) UnpackDelayBelowGraceError(raw []byte) (*ZContractDelayBelowGrace, error) {
	out := new(ZContractDelayBelowGrace)
	if err := zContract.abi.UnpackIntoInterface(out, "DelayBelowGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractDelivered represents a Delivered error raised by the ZContract contract.
type ZContractDelivered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivered()
func ZContractDeliveredErrorID() common.Hash {
	return common.HexToHash("0x779822f74c5b9c254ba505f56b3198e1c3435161064dcb6a5bff803589dc6973")
}

// UnpackDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivered()
func (zContract *ZContract) UnpackDeliveredError(raw []byte) (*ZContractDelivered, error) {
	out := new(ZContractDelivered)
	if err := zContract.abi.UnpackIntoInterface(out, "Delivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractEmptyBatch represents a EmptyBatch error raised by the ZContract contract.
type ZContractEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func ZContractEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (zContract *ZContract) UnpackEmptyBatchError(raw []byte) (*ZContractEmptyBatch, error) {
	out := new(ZContractEmptyBatch)
	if err := zContract.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractInexactTransfer represents a InexactTransfer error raised by the ZContract contract.
type ZContractInexactTransfer struct {
	Token    common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InexactTransfer(address token, uint256 expected, uint256 actual)
func ZContractInexactTransferErrorID() common.Hash {
	return common.HexToHash("0x495a99629ecb8d0923dbf5e4ef24537394974bb43afd45c431e60fc25ce5c5f4")
}

// UnpackInexactTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InexactTransfer(address token, uint256 expected, uint256 actual)
func (zContract *ZContract) UnpackInexactTransferError(raw []byte) (*ZContractInexactTransfer, error) {
	out := new(ZContractInexactTransfer)
	if err := zContract.abi.UnpackIntoInterface(out, "InexactTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractInvalidProof represents a InvalidProof error raised by the ZContract contract.
type ZContractInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func ZContractInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (zContract *ZContract) UnpackInvalidProofError(raw []byte) (*ZContractInvalidProof, error) {
	out := new(ZContractInvalidProof)
	if err := zContract.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractLastMalformed represents a LastMalformed error raised by the ZContract contract.
type ZContractLastMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LastMalformed()
func ZContractLastMalformedErrorID() common.Hash {
	return common.HexToHash("0xd27783362f9c6ee13cc1de9c354ea5526a954d9792d060a2fe70b8b580cffe16")
}

// UnpackLastMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LastMalformed()
func (zContract *ZContract) UnpackLastMalformedError(raw []byte) (*ZContractLastMalformed, error) {
	out := new(ZContractLastMalformed)
	if err := zContract.abi.UnpackIntoInterface(out, "LastMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractLeavesMismatch represents a LeavesMismatch error raised by the ZContract contract.
type ZContractLeavesMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LeavesMismatch()
func ZContractLeavesMismatchErrorID() common.Hash {
	return common.HexToHash("0xebdaa5789707c1623b22a1ed7aaa8bfccdab07223183ac048a1cd2f7d6a650d5")
}

// UnpackLeavesMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LeavesMismatch()
func (zContract *ZContract) UnpackLeavesMismatchError(raw []byte) (*ZContractLeavesMismatch, error) {
	out := new(ZContractLeavesMismatch)
	if err := zContract.abi.UnpackIntoInterface(out, "LeavesMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractLegMissing represents a LegMissing error raised by the ZContract contract.
type ZContractLegMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegMissing()
func ZContractLegMissingErrorID() common.Hash {
	return common.HexToHash("0xde3a02ecf89b9e082ba03ab1f845a85e3527a93219495904ee7b09d946d5748d")
}

// UnpackLegMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegMissing()
func (zContract *ZContract) UnpackLegMissingError(raw []byte) (*ZContractLegMissing, error) {
	out := new(ZContractLegMissing)
	if err := zContract.abi.UnpackIntoInterface(out, "LegMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractLegUsed represents a LegUsed error raised by the ZContract contract.
type ZContractLegUsed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegUsed()
func ZContractLegUsedErrorID() common.Hash {
	return common.HexToHash("0xcab67a51bf315027005fa7e47e7364e9ffbaed27b5ca4c2ecfc036b7f12b5de3")
}

// UnpackLegUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegUsed()
func (zContract *ZContract) UnpackLegUsedError(raw []byte) (*ZContractLegUsed, error) {
	out := new(ZContractLegUsed)
	if err := zContract.abi.UnpackIntoInterface(out, "LegUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractLegsMalformed represents a LegsMalformed error raised by the ZContract contract.
type ZContractLegsMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LegsMalformed()
func ZContractLegsMalformedErrorID() common.Hash {
	return common.HexToHash("0x0e41b368dcfe4015748d8310a83273db61eda1f160e8b06a2bd3c1545acb13f2")
}

// UnpackLegsMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LegsMalformed()
func (zContract *ZContract) UnpackLegsMalformedError(raw []byte) (*ZContractLegsMalformed, error) {
	out := new(ZContractLegsMalformed)
	if err := zContract.abi.UnpackIntoInterface(out, "LegsMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractLocked represents a Locked error raised by the ZContract contract.
type ZContractLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked()
func ZContractLockedErrorID() common.Hash {
	return common.HexToHash("0x0f2e5b6c72c6a4491efd919a9f9a409f324ef0708c11ee57d410c2cb06c0992b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked()
func (zContract *ZContract) UnpackLockedError(raw []byte) (*ZContractLocked, error) {
	out := new(ZContractLocked)
	if err := zContract.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractMintIsPaused represents a MintIsPaused error raised by the ZContract contract.
type ZContractMintIsPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MintIsPaused()
func ZContractMintIsPausedErrorID() common.Hash {
	return common.HexToHash("0x58fc3182f7b54af64d9889f1d447aa11776377c33e6c7970761db72de73b69bc")
}

// UnpackMintIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MintIsPaused()
func (zContract *ZContract) UnpackMintIsPausedError(raw []byte) (*ZContractMintIsPaused, error) {
	out := new(ZContractMintIsPaused)
	if err := zContract.abi.UnpackIntoInterface(out, "MintIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNoCode represents a NoCode error raised by the ZContract contract.
type ZContractNoCode struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCode(address account)
func ZContractNoCodeErrorID() common.Hash {
	return common.HexToHash("0x674520b6bb5a7851149439c2748026005a69a70a0b4e6c410abbfac42015a2a9")
}

// UnpackNoCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCode(address account)
func (zContract *ZContract) UnpackNoCodeError(raw []byte) (*ZContractNoCode, error) {
	out := new(ZContractNoCode)
	if err := zContract.abi.UnpackIntoInterface(out, "NoCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNoGenerationLeft represents a NoGenerationLeft error raised by the ZContract contract.
type ZContractNoGenerationLeft struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoGenerationLeft()
func ZContractNoGenerationLeftErrorID() common.Hash {
	return common.HexToHash("0x3bac81ce27d114053006542f02147315478996b3f019ad267c5f85d643f0dbc2")
}

// UnpackNoGenerationLeftError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoGenerationLeft()
func (zContract *ZContract) UnpackNoGenerationLeftError(raw []byte) (*ZContractNoGenerationLeft, error) {
	out := new(ZContractNoGenerationLeft)
	if err := zContract.abi.UnpackIntoInterface(out, "NoGenerationLeft", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNoProposal represents a NoProposal error raised by the ZContract contract.
type ZContractNoProposal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoProposal()
func ZContractNoProposalErrorID() common.Hash {
	return common.HexToHash("0x0dc5fde963afd58000d00ae314ebbec964f60dc678ba7fc3a23e096e0b928c93")
}

// UnpackNoProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoProposal()
func (zContract *ZContract) UnpackNoProposalError(raw []byte) (*ZContractNoProposal, error) {
	out := new(ZContractNoProposal)
	if err := zContract.abi.UnpackIntoInterface(out, "NoProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNoSuchLeaf represents a NoSuchLeaf error raised by the ZContract contract.
type ZContractNoSuchLeaf struct {
	Index uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchLeaf(uint32 index)
func ZContractNoSuchLeafErrorID() common.Hash {
	return common.HexToHash("0x0925f0e8f29cd59076fe621a042b7769941521e23d32f4d3a6dd1523351bcc39")
}

// UnpackNoSuchLeafError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchLeaf(uint32 index)
func (zContract *ZContract) UnpackNoSuchLeafError(raw []byte) (*ZContractNoSuchLeaf, error) {
	out := new(ZContractNoSuchLeaf)
	if err := zContract.abi.UnpackIntoInterface(out, "NoSuchLeaf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNoSuchPayment represents a NoSuchPayment error raised by the ZContract contract.
type ZContractNoSuchPayment struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchPayment(uint256 index)
func ZContractNoSuchPaymentErrorID() common.Hash {
	return common.HexToHash("0x91a28b7a52431a5ef4ba4b74829e77af456639138ca435007c608bc8456592b5")
}

// UnpackNoSuchPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchPayment(uint256 index)
func (zContract *ZContract) UnpackNoSuchPaymentError(raw []byte) (*ZContractNoSuchPayment, error) {
	out := new(ZContractNoSuchPayment)
	if err := zContract.abi.UnpackIntoInterface(out, "NoSuchPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNoVerifier represents a NoVerifier error raised by the ZContract contract.
type ZContractNoVerifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoVerifier()
func ZContractNoVerifierErrorID() common.Hash {
	return common.HexToHash("0x79e2e003121ccccb14b9d6ad556551fcc26325bb1110996393d1abd965e5fc75")
}

// UnpackNoVerifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoVerifier()
func (zContract *ZContract) UnpackNoVerifierError(raw []byte) (*ZContractNoVerifier, error) {
	out := new(ZContractNoVerifier)
	if err := zContract.abi.UnpackIntoInterface(out, "NoVerifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotAClosing represents a NotAClosing error raised by the ZContract contract.
type ZContractNotAClosing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAClosing()
func ZContractNotAClosingErrorID() common.Hash {
	return common.HexToHash("0x4725ac848dbcff03f1a6cef9a42400dafd8c8846c4f0b465348b9bc3a58e4c77")
}

// UnpackNotAClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAClosing()
func (zContract *ZContract) UnpackNotAClosingError(raw []byte) (*ZContractNotAClosing, error) {
	out := new(ZContractNotAClosing)
	if err := zContract.abi.UnpackIntoInterface(out, "NotAClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotALeg represents a NotALeg error raised by the ZContract contract.
type ZContractNotALeg struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotALeg()
func ZContractNotALegErrorID() common.Hash {
	return common.HexToHash("0x38259b94541eb9c6f1ae24ab1f373978d0de6bb8754c5464467c84a4f054ed54")
}

// UnpackNotALegError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotALeg()
func (zContract *ZContract) UnpackNotALegError(raw []byte) (*ZContractNotALeg, error) {
	out := new(ZContractNotALeg)
	if err := zContract.abi.UnpackIntoInterface(out, "NotALeg", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotHeld represents a NotHeld error raised by the ZContract contract.
type ZContractNotHeld struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHeld()
func ZContractNotHeldErrorID() common.Hash {
	return common.HexToHash("0x845eadf12601bf5dc6c571fdc255295117b0296429ac7cfb4f424d4d4086ee38")
}

// UnpackNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHeld()
func (zContract *ZContract) UnpackNotHeldError(raw []byte) (*ZContractNotHeld, error) {
	out := new(ZContractNotHeld)
	if err := zContract.abi.UnpackIntoInterface(out, "NotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotInField represents a NotInField error raised by the ZContract contract.
type ZContractNotInField struct {
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInField(uint256 value)
func ZContractNotInFieldErrorID() common.Hash {
	return common.HexToHash("0x81452424a5ecc8f087db8603e93ef219e8a1d59f781e33573a10d2a59fa29a1f")
}

// UnpackNotInFieldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInField(uint256 value)
func (zContract *ZContract) UnpackNotInFieldError(raw []byte) (*ZContractNotInField, error) {
	out := new(ZContractNotInField)
	if err := zContract.abi.UnpackIntoInterface(out, "NotInField", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotListed represents a NotListed error raised by the ZContract contract.
type ZContractNotListed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotListed(address token)
func ZContractNotListedErrorID() common.Hash {
	return common.HexToHash("0x5d35c42925f643c6c2edbae62e0ff8799b4b08d376fc0a31da9a4b2972aa653e")
}

// UnpackNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotListed(address token)
func (zContract *ZContract) UnpackNotListedError(raw []byte) (*ZContractNotListed, error) {
	out := new(ZContractNotListed)
	if err := zContract.abi.UnpackIntoInterface(out, "NotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotOnCurve represents a NotOnCurve error raised by the ZContract contract.
type ZContractNotOnCurve struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOnCurve()
func ZContractNotOnCurveErrorID() common.Hash {
	return common.HexToHash("0x61586bdd05941870730f9d7aaec5f30f281e2c69ad54ebffe7836df967030dea")
}

// UnpackNotOnCurveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOnCurve()
func (zContract *ZContract) UnpackNotOnCurveError(raw []byte) (*ZContractNotOnCurve, error) {
	out := new(ZContractNotOnCurve)
	if err := zContract.abi.UnpackIntoInterface(out, "NotOnCurve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotPledged represents a NotPledged error raised by the ZContract contract.
type ZContractNotPledged struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPledged()
func ZContractNotPledgedErrorID() common.Hash {
	return common.HexToHash("0xa367505a76ce093f754485d28563b3c62a80fa8e9c03527029d7b357fe54e507")
}

// UnpackNotPledgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPledged()
func (zContract *ZContract) UnpackNotPledgedError(raw []byte) (*ZContractNotPledged, error) {
	out := new(ZContractNotPledged)
	if err := zContract.abi.UnpackIntoInterface(out, "NotPledged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNotSealable represents a NotSealable error raised by the ZContract contract.
type ZContractNotSealable struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSealable()
func ZContractNotSealableErrorID() common.Hash {
	return common.HexToHash("0xb90c842e37df2cb0eab5cb9b5cf01814a5dd4ceb4ce4a6e0e2ed199c9ff88793")
}

// UnpackNotSealableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSealable()
func (zContract *ZContract) UnpackNotSealableError(raw []byte) (*ZContractNotSealable, error) {
	out := new(ZContractNotSealable)
	if err := zContract.abi.UnpackIntoInterface(out, "NotSealable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNothingCredited represents a NothingCredited error raised by the ZContract contract.
type ZContractNothingCredited struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingCredited()
func ZContractNothingCreditedErrorID() common.Hash {
	return common.HexToHash("0xfc193fc0a9a42a21acaf4dbe5d1ea986beffcfea047b8a912d74fed3fbdb0c5b")
}

// UnpackNothingCreditedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingCredited()
func (zContract *ZContract) UnpackNothingCreditedError(raw []byte) (*ZContractNothingCredited, error) {
	out := new(ZContractNothingCredited)
	if err := zContract.abi.UnpackIntoInterface(out, "NothingCredited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNothingToAppend represents a NothingToAppend error raised by the ZContract contract.
type ZContractNothingToAppend struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToAppend()
func ZContractNothingToAppendErrorID() common.Hash {
	return common.HexToHash("0x54afc7be2dec9ba9ba9aebdd8324a7ee0513e3c28117c90cf64464c0a8be010a")
}

// UnpackNothingToAppendError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToAppend()
func (zContract *ZContract) UnpackNothingToAppendError(raw []byte) (*ZContractNothingToAppend, error) {
	out := new(ZContractNothingToAppend)
	if err := zContract.abi.UnpackIntoInterface(out, "NothingToAppend", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractNullifierSpent represents a NullifierSpent error raised by the ZContract contract.
type ZContractNullifierSpent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NullifierSpent()
func ZContractNullifierSpentErrorID() common.Hash {
	return common.HexToHash("0x63734faa4a65436eccb862469308d511d0c6e9ee87049df95552dafaf5bda398")
}

// UnpackNullifierSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NullifierSpent()
func (zContract *ZContract) UnpackNullifierSpentError(raw []byte) (*ZContractNullifierSpent, error) {
	out := new(ZContractNullifierSpent)
	if err := zContract.abi.UnpackIntoInterface(out, "NullifierSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractOnlySelf represents a OnlySelf error raised by the ZContract contract.
type ZContractOnlySelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySelf()
func ZContractOnlySelfErrorID() common.Hash {
	return common.HexToHash("0x14d4a4e8a5140da60b7a280478fb427da973ca582a83cf5dbad8c5f2abee9ba4")
}

// UnpackOnlySelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySelf()
func (zContract *ZContract) UnpackOnlySelfError(raw []byte) (*ZContractOnlySelf, error) {
	out := new(ZContractOnlySelf)
	if err := zContract.abi.UnpackIntoInterface(out, "OnlySelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractPaymentCount represents a PaymentCount error raised by the ZContract contract.
type ZContractPaymentCount struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentCount(uint256 count)
func ZContractPaymentCountErrorID() common.Hash {
	return common.HexToHash("0xe0e9480477e0741c5b483e5c942df8b2005e5afdaa1101743e43672369639791")
}

// UnpackPaymentCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentCount(uint256 count)
func (zContract *ZContract) UnpackPaymentCountError(raw []byte) (*ZContractPaymentCount, error) {
	out := new(ZContractPaymentCount)
	if err := zContract.abi.UnpackIntoInterface(out, "PaymentCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractPaymentsNotAscending represents a PaymentsNotAscending error raised by the ZContract contract.
type ZContractPaymentsNotAscending struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentsNotAscending()
func ZContractPaymentsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0xd14de08b3c02becba5bc2bfdbfb4fd9d8208384ebcbb812a386380776ff1a571")
}

// UnpackPaymentsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentsNotAscending()
func (zContract *ZContract) UnpackPaymentsNotAscendingError(raw []byte) (*ZContractPaymentsNotAscending, error) {
	out := new(ZContractPaymentsNotAscending)
	if err := zContract.abi.UnpackIntoInterface(out, "PaymentsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractPayoutGas represents a PayoutGas error raised by the ZContract contract.
type ZContractPayoutGas struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutGas()
func ZContractPayoutGasErrorID() common.Hash {
	return common.HexToHash("0xa37230a503314b46f6244a94459c23128cb035390e05646d0bbcace025647e2b")
}

// UnpackPayoutGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutGas()
func (zContract *ZContract) UnpackPayoutGasError(raw []byte) (*ZContractPayoutGas, error) {
	out := new(ZContractPayoutGas)
	if err := zContract.abi.UnpackIntoInterface(out, "PayoutGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractPledgeMalformed represents a PledgeMalformed error raised by the ZContract contract.
type ZContractPledgeMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PledgeMalformed()
func ZContractPledgeMalformedErrorID() common.Hash {
	return common.HexToHash("0xbd2e7edf8d2d1df917a417b3db5cba1623560ad593a66e99c14efd774d93386b")
}

// UnpackPledgeMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PledgeMalformed()
func (zContract *ZContract) UnpackPledgeMalformedError(raw []byte) (*ZContractPledgeMalformed, error) {
	out := new(ZContractPledgeMalformed)
	if err := zContract.abi.UnpackIntoInterface(out, "PledgeMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractRecipientRefused represents a RecipientRefused error raised by the ZContract contract.
type ZContractRecipientRefused struct {
	Recipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecipientRefused(address recipient)
func ZContractRecipientRefusedErrorID() common.Hash {
	return common.HexToHash("0x5659e0294d9cda3babeae71779e0a92005df79016dfdb3c60ea79aa79ca242cc")
}

// UnpackRecipientRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecipientRefused(address recipient)
func (zContract *ZContract) UnpackRecipientRefusedError(raw []byte) (*ZContractRecipientRefused, error) {
	out := new(ZContractRecipientRefused)
	if err := zContract.abi.UnpackIntoInterface(out, "RecipientRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractRepeatedNullifier represents a RepeatedNullifier error raised by the ZContract contract.
type ZContractRepeatedNullifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RepeatedNullifier()
func ZContractRepeatedNullifierErrorID() common.Hash {
	return common.HexToHash("0xdce73233f6bd6be7c3d5625bcc22fbb4cd1e5413488be3aa8a4a1d66b828b9db")
}

// UnpackRepeatedNullifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RepeatedNullifier()
func (zContract *ZContract) UnpackRepeatedNullifierError(raw []byte) (*ZContractRepeatedNullifier, error) {
	out := new(ZContractRepeatedNullifier)
	if err := zContract.abi.UnpackIntoInterface(out, "RepeatedNullifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ZContract contract.
type ZContractSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ZContractSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (zContract *ZContract) UnpackSafeERC20FailedOperationError(raw []byte) (*ZContractSafeERC20FailedOperation, error) {
	out := new(ZContractSafeERC20FailedOperation)
	if err := zContract.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractSmallOrder represents a SmallOrder error raised by the ZContract contract.
type ZContractSmallOrder struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SmallOrder()
func ZContractSmallOrderErrorID() common.Hash {
	return common.HexToHash("0x4ed228056009ce3bfb30610865fdc6e55df5ef1253b69f7d8ca7b758c76de3a5")
}

// UnpackSmallOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SmallOrder()
func (zContract *ZContract) UnpackSmallOrderError(raw []byte) (*ZContractSmallOrder, error) {
	out := new(ZContractSmallOrder)
	if err := zContract.abi.UnpackIntoInterface(out, "SmallOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractStaleEpoch represents a StaleEpoch error raised by the ZContract contract.
type ZContractStaleEpoch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleEpoch()
func ZContractStaleEpochErrorID() common.Hash {
	return common.HexToHash("0x68549ea17098cbdd1466941fd0114d293735d1e127b30b26565f4c60abc2858c")
}

// UnpackStaleEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleEpoch()
func (zContract *ZContract) UnpackStaleEpochError(raw []byte) (*ZContractStaleEpoch, error) {
	out := new(ZContractStaleEpoch)
	if err := zContract.abi.UnpackIntoInterface(out, "StaleEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractStaleParticipants represents a StaleParticipants error raised by the ZContract contract.
type ZContractStaleParticipants struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleParticipants()
func ZContractStaleParticipantsErrorID() common.Hash {
	return common.HexToHash("0xfec6261b29ee4bf7f870b75b6deb513ab56cd306228c6334fd01255cba7ae9d2")
}

// UnpackStaleParticipantsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleParticipants()
func (zContract *ZContract) UnpackStaleParticipantsError(raw []byte) (*ZContractStaleParticipants, error) {
	out := new(ZContractStaleParticipants)
	if err := zContract.abi.UnpackIntoInterface(out, "StaleParticipants", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractStaleUpdate represents a StaleUpdate error raised by the ZContract contract.
type ZContractStaleUpdate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StaleUpdate()
func ZContractStaleUpdateErrorID() common.Hash {
	return common.HexToHash("0x666a28144e88c41d5d21434a9e68bdbe5b0f189fa877a2ecef0bcf4aadebf358")
}

// UnpackStaleUpdateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StaleUpdate()
func (zContract *ZContract) UnpackStaleUpdateError(raw []byte) (*ZContractStaleUpdate, error) {
	out := new(ZContractStaleUpdate)
	if err := zContract.abi.UnpackIntoInterface(out, "StaleUpdate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractSupplyOutOfRange represents a SupplyOutOfRange error raised by the ZContract contract.
type ZContractSupplyOutOfRange struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SupplyOutOfRange(address token)
func ZContractSupplyOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4ff471778bf8b2f64aad0651cdba32f6ea0f38193bcf07b9153bc3c866184111")
}

// UnpackSupplyOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SupplyOutOfRange(address token)
func (zContract *ZContract) UnpackSupplyOutOfRangeError(raw []byte) (*ZContractSupplyOutOfRange, error) {
	out := new(ZContractSupplyOutOfRange)
	if err := zContract.abi.UnpackIntoInterface(out, "SupplyOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractTooEarly represents a TooEarly error raised by the ZContract contract.
type ZContractTooEarly struct {
	ActiveFrom uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 activeFrom)
func ZContractTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 activeFrom)
func (zContract *ZContract) UnpackTooEarlyError(raw []byte) (*ZContractTooEarly, error) {
	out := new(ZContractTooEarly)
	if err := zContract.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractTreeFull represents a TreeFull error raised by the ZContract contract.
type ZContractTreeFull struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TreeFull()
func ZContractTreeFullErrorID() common.Hash {
	return common.HexToHash("0xb48f2cf87f681f6e5e1953ff9a9b61fc72b38e92ba42ee8900d78f5e0dfa0e8a")
}

// UnpackTreeFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TreeFull()
func (zContract *ZContract) UnpackTreeFullError(raw []byte) (*ZContractTreeFull, error) {
	out := new(ZContractTreeFull)
	if err := zContract.abi.UnpackIntoInterface(out, "TreeFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractUnauthorized represents a Unauthorized error raised by the ZContract contract.
type ZContractUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unauthorized(address caller)
func ZContractUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x8e4a23d6a5d81f013eca4bc92aeb9214ccafcaebd1f097c350c922d6e19122d5")
}

// UnpackUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unauthorized(address caller)
func (zContract *ZContract) UnpackUnauthorizedError(raw []byte) (*ZContractUnauthorized, error) {
	out := new(ZContractUnauthorized)
	if err := zContract.abi.UnpackIntoInterface(out, "Unauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractUnderbacked represents a Underbacked error raised by the ZContract contract.
type ZContractUnderbacked struct {
	Token   common.Address
	Balance *big.Int
	Supply  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Underbacked(address token, uint256 balance, uint256 supply)
func ZContractUnderbackedErrorID() common.Hash {
	return common.HexToHash("0x6c9196899081bb2bc5ec11fac2070582f57658a3fd9cca992bc83279834505ce")
}

// UnpackUnderbackedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Underbacked(address token, uint256 balance, uint256 supply)
func (zContract *ZContract) UnpackUnderbackedError(raw []byte) (*ZContractUnderbacked, error) {
	out := new(ZContractUnderbacked)
	if err := zContract.abi.UnpackIntoInterface(out, "Underbacked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractUnknownRoot represents a UnknownRoot error raised by the ZContract contract.
type ZContractUnknownRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownRoot()
func ZContractUnknownRootErrorID() common.Hash {
	return common.HexToHash("0x8c52011601d6d0155bd76830d0a6648bd4d7f99aabdc01dc4bf2b363f2cb0fd7")
}

// UnpackUnknownRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownRoot()
func (zContract *ZContract) UnpackUnknownRootError(raw []byte) (*ZContractUnknownRoot, error) {
	out := new(ZContractUnknownRoot)
	if err := zContract.abi.UnpackIntoInterface(out, "UnknownRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractUpdateLength represents a UpdateLength error raised by the ZContract contract.
type ZContractUpdateLength struct {
	Indices *big.Int
	Leaves  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UpdateLength(uint256 indices, uint256 leaves)
func ZContractUpdateLengthErrorID() common.Hash {
	return common.HexToHash("0xaabeac5f73d377d5aaa3dce9ccb6dfd59fcf16468a8cc951fd414264ba755ddc")
}

// UnpackUpdateLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UpdateLength(uint256 indices, uint256 leaves)
func (zContract *ZContract) UnpackUpdateLengthError(raw []byte) (*ZContractUpdateLength, error) {
	out := new(ZContractUpdateLength)
	if err := zContract.abi.UnpackIntoInterface(out, "UpdateLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractWrongPreimage represents a WrongPreimage error raised by the ZContract contract.
type ZContractWrongPreimage struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongPreimage()
func ZContractWrongPreimageErrorID() common.Hash {
	return common.HexToHash("0x9354b84e62dcaf9c788bd8b99659a09ebacbb47096d473e1990d808b63b68575")
}

// UnpackWrongPreimageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongPreimage()
func (zContract *ZContract) UnpackWrongPreimageError(raw []byte) (*ZContractWrongPreimage, error) {
	out := new(ZContractWrongPreimage)
	if err := zContract.abi.UnpackIntoInterface(out, "WrongPreimage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractZeroCommitment represents a ZeroCommitment error raised by the ZContract contract.
type ZContractZeroCommitment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroCommitment()
func ZContractZeroCommitmentErrorID() common.Hash {
	return common.HexToHash("0x51bda03d1e0501533d78503e1e2347a46f6e975ed444a037dc6bdaed4bd98c29")
}

// UnpackZeroCommitmentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroCommitment()
func (zContract *ZContract) UnpackZeroCommitmentError(raw []byte) (*ZContractZeroCommitment, error) {
	out := new(ZContractZeroCommitment)
	if err := zContract.abi.UnpackIntoInterface(out, "ZeroCommitment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractZeroNullifier represents a ZeroNullifier error raised by the ZContract contract.
type ZContractZeroNullifier struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroNullifier()
func ZContractZeroNullifierErrorID() common.Hash {
	return common.HexToHash("0xcbbbbfe162ae4701512dabaf4064ef9149002e3c8d1c635dfbe7b062b950aa29")
}

// UnpackZeroNullifierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroNullifier()
func (zContract *ZContract) UnpackZeroNullifierError(raw []byte) (*ZContractZeroNullifier, error) {
	out := new(ZContractZeroNullifier)
	if err := zContract.abi.UnpackIntoInterface(out, "ZeroNullifier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractZeroSetup represents a ZeroSetup error raised by the ZContract contract.
type ZContractZeroSetup struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroSetup()
func ZContractZeroSetupErrorID() common.Hash {
	return common.HexToHash("0xabd2f307c59f118a7c31f5019012c17bf8f034b96fbac5519597320fc749e3c6")
}

// UnpackZeroSetupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroSetup()
func (zContract *ZContract) UnpackZeroSetupError(raw []byte) (*ZContractZeroSetup, error) {
	out := new(ZContractZeroSetup)
	if err := zContract.abi.UnpackIntoInterface(out, "ZeroSetup", raw); err != nil {
		return nil, err
	}
	return out, nil
}
