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

// Leg is an auto generated low-level Go binding around an user-defined struct.
type Leg struct {
	Counter    *big.Int
	Deadline   uint64
	CancelHash [32]byte
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

// Proof is an auto generated low-level Go binding around an user-defined struct.
type Proof struct {
	Digest *big.Int
	Points [8]*big.Int
}

// Setup is an auto generated low-level Go binding around an user-defined struct.
type Setup struct {
	Admin             common.Address
	Registrar         common.Address
	Auditor           common.Address
	Lister            common.Address
	Pauser            common.Address
	AdminDelay        *big.Int
	SealAfter         uint64
	AuditDelay        uint64
	AuditGrace        uint64
	Verifiers         Verifiers
	EmptyRoot         *big.Int
	EmptyParticipants *big.Int
	AuditX            *big.Int
	AuditY            *big.Int
}

// TransferItem is an auto generated low-level Go binding around an user-defined struct.
type TransferItem struct {
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
	Leg          Leg
	Proof        Proof
}

// Verifiers is an auto generated low-level Go binding around an user-defined struct.
type Verifiers struct {
	Mint     common.Address
	Transfer common.Address
	Burn     common.Address
	Append   common.Address
}

// VerifyingKey is an auto generated low-level Go binding around an user-defined struct.
type VerifyingKey struct {
	Alpha [2]*big.Int
	Beta  [4]*big.Int
	Gamma [4]*big.Int
	Delta [4]*big.Int
	K     [8]*big.Int
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
	Bin: "0x6103406040523461092e5761260d8038038061001a81610946565b928339810190808203610420811261092e576102c01361092e576040519160a083016001600160401b038111848210176108665760405280601f8301121561092e576100666040610946565b80604084019183831161092e5790839185905b848210610933575050855261008d9161096b565b602084019081526100a18260c0850161096b565b604085019081526100b683610140860161096b565b90606086019182526100cc846101c087016109ae565b92608087019384526100e2856102c088016109ae565b94806103df8801121561092e576100f96060610946565b968790610420810192831161092e576103c001905b82821061091e5750505061012a87515160208951015190610a5e565b6101348151610a89565b61013e8251610a89565b6101488351610a89565b60005b600881106108cd575082515182515114806108ba575b6108a95760008051602061252d833981519152835151148061088d575b61087c57604051608081016001600160401b03811182821017610866576040526001815260208101600281526040820190600182526000805160206125ed8339815191526060840193600285526101d58482610ac9565b51149081159161084c575b506108365760408160608251825181528551602082015260028482015260075afa60403d14161561082157516000805160206125ed8339815191521480159190610807575b506107f1576101a09661023788610946565b600c8152601f19890190813660208301377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4561027282610b47565b52600161027e82610b58565b52600261028a82610b68565b52600161029682610b78565b5260025b600c811061074d57506102ac90610b99565b15908115610640575b5061062a5760208151519151015160a05260805280515160208251015160e05260c0526102f460606102eb604084510151610a1a565b92510151610a1a565b6101205261010052805151602082510151610160526101405261032060606102eb604084510151610a1a565b8652610180528051516020825101516101e0526101c05261034a60606102eb604084510151610a1a565b61022052610200528051516020825101516040835101516060845101516102a0526102805261026052610240526080815101519060a0815101519060e060c0825101519151015161032052610300526102e0526102c0526103ab8183610bd3565b156106195760005b600381106105b8578360405161159a9182610f73833960805182818161035a015281816108150152610fef015260a05182818161037d015281816108380152611012015260c0518281816103ac015281816108680152611040015260e0518281816103d30152818161088b01526110660152610100518281816103fa015281816108b4015261108b015261012051828181610421015281816108e101526110b10152610140518281816105c40152818161091601526111990152610160518281816105e70152818161093901526111bc01526101805182818161060a0152818161096201526111df0152518181816106310152818161098f015261120601526101c051818181610658015281816109c4015261122d01526101e05181818161067f015281816109e701526112540152610200518181816106a601528181610a10015261127b0152610220518181816106cd01528181610a3d01526112a501526102405181818161044b01528181610a8401526110db01526102605181818161046e01528181610aa701526110fe0152610280518181816104b401528181610acd015261114401526102a0518181816104e001528181610af2015261117001526102c05181818161051b0152610b1801526102e05181818161053e0152610b3d0152610300518181816105730152610b630152610320518181816105960152610b890152f35b6105c28184610a4d565b516000805160206125cd833981519152600182086105e08386610a4d565b526105eb8385610bd3565b61060457906001916105fd8286610a4d565b52016103b3565b506369d35a2960e11b60005260045260246000fd5b630a30087b60e21b60005260046000fd5b639600cf0360e01b600052600860045260246000fd5b905061064b89610946565b90600c8252366020830137600261066182610b47565b52600161066d82610b58565b52600261067982610b68565b52600161068582610b78565b5260025b600c81106106a1575061069b90610b99565b386102b5565b60018101808211610737576106c560008051602061250d8339815191529184610b85565b5260008051602061252d8339815191526106df8284610b85565b526002810180821161073757600382018083116107375760008051602061258d833981519152916000805160206125ad8339815191526107226107299387610b85565b5284610b85565b526006810180911115610689575b634e487b7160e01b600052601160045260246000fd5b600181018082116107375761077160008051602061250d8339815191529184610b85565b5260008051602061252d83398151915261078b8284610b85565b526002810180821161073757600382018083116107375760008051602061258d833981519152916000805160206125ad8339815191526107226107ce9387610b85565b52600681018091111561029a57634e487b7160e01b600052601160045260246000fd5b639600cf0360e01b600052600760045260246000fd5b60008051602061256d833981519152915051141538610225565b62a4859360e01b600052600760045260246000fd5b639600cf0360e01b600052600660045260246000fd5b60008051602061256d8339815191529150511415386101e0565b634e487b7160e01b600052604160045260246000fd5b63a19288bd60e01b60005260046000fd5b5060008051602061250d8339815191526020845101511461017e565b6329085edd60e11b60005260046000fd5b5060208351015160208351015114610161565b6108d88186516109f3565b518551906001830191828411610737576108fc926108f5916109f3565b5190610a5e565b600281018091111561014b57634e487b7160e01b600052601160045260246000fd5b815181526020918201910161010e565b600080fd5b8151815285935060209182019101610079565b6040519190601f01601f191682016001600160401b0381118382101761086657604052565b9080601f8301121561092e576109816080610946565b9182906080810192831161092e57905b82821061099e5750505090565b8151815260209182019101610991565b9080601f8301121561092e576109c5610100610946565b918290610100810192831161092e57905b8282106109e35750505090565b81518152602091820191016109d6565b906008811015610a045760051b0190565b634e487b7160e01b600052603260045260246000fd5b80610a255750600090565b60008051602061254d8339815191520360008051602061254d83398151915281116107375790565b906003811015610a045760051b0190565b610a6781610f45565b610a7082610f45565b1715610a7857565b634ddaa5e560e01b60005260046000fd5b60005b6004811015610aad57600190610aa78160051b840151610f45565b01610a8c565b50606081516020830151176040830151179101511715610a7857565b608060409260208451918451835281850151828401528051868401520151606082015260065afa60403d141615610afc57565b62a4859360e01b600052600660045260246000fd5b60018214610b4357606060409283519083518252602084015160208301528482015260075afa60403d14161561082157565b5050565b805160071015610a04576101000190565b805160061015610a045760e00190565b805160011015610a045760400190565b805115610a045760200190565b8051821015610a045760209160051b010190565b600060209182815160051b910160085afa60203d14166000519015610bbe5760011490565b62a4859360e01b600052600860045260246000fd5b9061018091610be183610946565b90600b82526020820192601f19850136853760005b600b8110610ee457505050610320610c0d81610946565b6018815292602084019591601f19013687376080610c2a81610946565b91813684379660e086019782610260880196019460005b86906001811015610da85780159460008615610d8e575060015b60018060801b0316988860006000805160206125cd8339815191528c8351088252805b60608110610d415750809150610d2d575061010081610c9f8c60c094610b11565b80518452602081015160208501526040810151604085015260608101516060850152898101518a85015260a081015160a08501520191019860608296019660c08501928311918261073757610cf49084610b11565b15610d19576107375760019260e091518b5201516102808b01525b0195929195610c41565b5060019250610d28908a610ac9565b610d0f565b6398664c3760e01b60005260045260246000fd5b8c818a01516000805160206125cd833981519152811015610d86575b6000805160206125cd833981519152809160208581979801019309825108905201908a91610c7e565b925082610d5d565b8080526020839052604090206001600160801b0316610c5b565b50509892915050610ee1969450610dd09293505160a051908252610100860152825190610b11565b60c05160e05190610120850152610140840152610100516101205190610160850152828401526101a083019061024051610260519083526101c0850152610e18815183610b11565b610e956101e085018093610e906102805194610e486102a0519660208301519086526102008b0197885285610b11565b610e528484610ac9565b610e6d6102c0516102e0516040840151918752885285610b11565b610e778484610ac9565b6103005190606061032051910151918552865283610b11565b610ac9565b6101405161016051925252516101a051906102208301526102408201526101c0516101e051906102a08301526102c08201526102005161022051906102e0830152610300820152610b99565b90565b60006003821015610f10575080610efd60019285610a4d565b515b610f098287610b85565b5201610bf6565b600219820190828211610f31575090610f2b600192846109f3565b51610eff565b634e487b7160e01b81526011600452602490fd5b60008051602061254d833981519152811015610f5e5750565b634b296f9960e11b60005260045260246000fdfe6080604052600436101561001257600080fd5b60003560e01c80633b7ead5414610c625780637950c5f8146107485763a5c05e2a1461003d57600080fd5b34610743576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261074357366064116107435736610164116107435761018061008a816113d8565b90600b8252608060208301927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe083013685376060600485370161010060648237600090610320936100da856113d8565b601881529290946020840191907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001368337608095610118876113d8565b9087368337968360e087019861026088019695855b876001821015610349578115948515610326576fffffffffffffffffffffffffffffffff60015b1699888a7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018d83510882528b5b606081106102b5575080915061028a5750610100816101a28d60c0946114d5565b80518452602081015160208501526040810151604085015260608101516060850152898101518a85015260a081015160a08501520191019960608296019660c08401928311918261025d576101f790846114d5565b156102485761021b57518a5260e001516102808b01526001905b019692919661012d565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b506001929150610258908b611539565b610211565b60248c7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f98664c37000000000000000000000000000000000000000000000000000000008b5260045260248afd5b8d818a01517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181101561031e575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809160208581979801019309825108905201908a91610181565b9250826102e3565b888052826020526fffffffffffffffffffffffffffffffff8060408b2016610154565b505085602081838c8f8f6103aa8c927f000000000000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006101008601528351906114d5565b7f00000000000000000000000000000000000000000000000000000000000000006101208401527f00000000000000000000000000000000000000000000000000000000000000006101408401527f00000000000000000000000000000000000000000000000000000000000000006101608401527f0000000000000000000000000000000000000000000000000000000000000000908301526101a082017f000000000000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006101c084015261049e8251826114d5565b6105c26101e0840180926105bd60608a870151967f000000000000000000000000000000000000000000000000000000000000000085526105076102008a01987f00000000000000000000000000000000000000000000000000000000000000008a52866114d5565b6105118585611539565b61056560408201517f000000000000000000000000000000000000000000000000000000000000000087527f00000000000000000000000000000000000000000000000000000000000000008a52866114d5565b61056f8585611539565b01517f000000000000000000000000000000000000000000000000000000000000000084527f00000000000000000000000000000000000000000000000000000000000000008752836114d5565b611539565b7f000000000000000000000000000000000000000000000000000000000000000090527f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000006102208201527f00000000000000000000000000000000000000000000000000000000000000006102408201527f00000000000000000000000000000000000000000000000000000000000000006102a08201527f00000000000000000000000000000000000000000000000000000000000000006102c08201527f00000000000000000000000000000000000000000000000000000000000000006102e08201527f00000000000000000000000000000000000000000000000000000000000000006103008201525160051b9060085afa60203d1416908051911561071757602060018314604051908152f35b807ea4859300000000000000000000000000000000000000000000000000000000602492526008600452fd5b600080fd5b346107435760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107435760405160a0810181811067ffffffffffffffff821117610c3357604052604061079f816113d8565b813682378252602082016080916107b5836113d8565b833682378252808401906107c8846113d8565b84368237825260608501926107dc856113d8565b85368237845284860194610100906107f3826113d8565b823682378752835184810181811067ffffffffffffffff821117610c335785527f000000000000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000602082015288526108666113b8565b7f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201526108d87f000000000000000000000000000000000000000000000000000000000000000061147e565b858201526109057f000000000000000000000000000000000000000000000000000000000000000061147e565b606082015283526109146113b8565b7f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201526109867f000000000000000000000000000000000000000000000000000000000000000061147e565b858201526109b37f000000000000000000000000000000000000000000000000000000000000000061147e565b606082015285526109c26113b8565b7f000000000000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006020820152610a347f000000000000000000000000000000000000000000000000000000000000000061147e565b85820152610a617f000000000000000000000000000000000000000000000000000000000000000061147e565b60608201528652835191820182811067ffffffffffffffff821117610c335784527f000000000000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000060208301527f0000000000000000000000000000000000000000000000000000000000000000828501527f000000000000000000000000000000000000000000000000000000000000000060608301527f0000000000000000000000000000000000000000000000000000000000000000908201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000060e08201528552815195516000875b60028210610c1d5750505091610bd9610be492610bf095945190880190611390565b5160c0860190611390565b51610140840190611390565b5160006101c083015b60088210610c07576102c084f35b6020806001928551815201930191019091610bf9565b6020806001928551815201930191019091610bb7565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052604160045260246000fd5b346107435760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107435760043567ffffffffffffffff811161074357366023820112156107435780600401359067ffffffffffffffff8211610743576060820236602482840101116107435760243567ffffffffffffffff8111610743573660238201121561074357806004013567ffffffffffffffff8111610743573660248260081b840101116107435784158015611386575b611355575083600b02600b8104850361132657610d3890611434565b918060246020850195018537602060248660081b930191840101376000906001840361131957815b600385018086116112ec57806006029060068204036112ec57610d8290611434565b90608093610d8f856113d8565b9085368337602084019687908960c002860197602089019960206101a08b01998d606002010197875b898e821015610fde578115968715610fb6576fffffffffffffffffffffffffffffffff60018c9d918c915b169d8e817f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001828551088452905b60608210610f45575050809150610f1a575061010081610e328f60c0946114d5565b80518452602081015160208501526040810151604085015260608101516060850152888101518985015260a081015160a08501520191019b60608298019860c084019283119182610eed57610e8790846114d5565b15610ed857610eab57518c5260e001516101c08d01526001905b0198949398610db8565b60248b7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b506001929150610ee8908d611539565b610ea1565b60248e7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f98664c37000000000000000000000000000000000000000000000000000000008d5260045260248cfd5b818c01517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015610fae575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809160208581979801019309825108905201908c918f610e10565b925082610f72565b888b52826020526fffffffffffffffffffffffffffffffff8060408d20168c9d918c91610de3565b8960208f8f8688918e8b61103e88967f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060408601528351906114d5565b7f000000000000000000000000000000000000000000000000000000000000000060608401527f0000000000000000000000000000000000000000000000000000000000000000908301527f000000000000000000000000000000000000000000000000000000000000000060a08301527f000000000000000000000000000000000000000000000000000000000000000060c083015260e082017f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000061010084015261112e8251826114d5565b611197610120840180926105bd60608b870151967f000000000000000000000000000000000000000000000000000000000000000085526105076101408a01987f00000000000000000000000000000000000000000000000000000000000000008a52866114d5565b7f000000000000000000000000000000000000000000000000000000000000000090527f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000006101608201527f00000000000000000000000000000000000000000000000000000000000000006101808201527f00000000000000000000000000000000000000000000000000000000000000006101e08201527f00000000000000000000000000000000000000000000000000000000000000006102008201527f00000000000000000000000000000000000000000000000000000000000000006102208201526102407f00000000000000000000000000000000000000000000000000000000000000009101525160051b9060085afa60203d1416908051911561071757602060018314604051908152f35b6024827f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b805160051b832091610d60565b7f4e487b7100000000000000000000000000000000000000000000000000000000600052601160045260246000fd5b847f5987ee500000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b5080851415610d1c565b906000905b600482106113a257505050565b6020806001928551815201930191019091611395565b604051906080820182811067ffffffffffffffff821117610c3357604052565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051930116820182811067ffffffffffffffff821117610c3357604052565b67ffffffffffffffff8111610c335760051b60200190565b906114466114418361141c565b6113d8565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611474829461141c565b0190602036910137565b806114895750600090565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4781116113265790565b6001821461153557606060409283519083518252602084015160208301528482015260075afa60403d14161561150757565b7ea4859300000000000000000000000000000000000000000000000000000000600052600760045260246000fd5b5050565b608060409260208451918451835281850151828401528051868401520151606082015260065afa60403d14161561156c57565b7ea4859300000000000000000000000000000000000000000000000000000000600052600660045260246000fd1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c230644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4715ed738c0e0a7c92e7845f96b2ae9c0a68a6a449e3538fc7ff3ebf7a5a18a2c4090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001030644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd3",
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

// ZContractMetaData contains all meta data concerning the ZContract contract.
var ZContractMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registrar\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"auditor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"lister\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"adminDelay\",\"type\":\"uint48\"},{\"internalType\":\"uint64\",\"name\":\"sealAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"auditDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"auditGrace\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"mint\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transfer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"append\",\"type\":\"address\"}],\"internalType\":\"structVerifiers\",\"name\":\"verifiers\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"emptyRoot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emptyParticipants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"auditX\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"auditY\",\"type\":\"uint256\"}],\"internalType\":\"structSetup\",\"name\":\"setup\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"}],\"name\":\"AccessControlEnforcedDefaultAdminDelay\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccessControlEnforcedDefaultAdminRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"defaultAdmin\",\"type\":\"address\"}],\"name\":\"AccessControlInvalidDefaultAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CounterIsPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"InexactTransfer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LeavesMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Locked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MintIsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"NoSuchLeaf\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotALeg\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"NotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotMatching\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSealable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToAppend\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NullifierSpent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlySelf\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"RecipientRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RepeatedNullifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SmallOrder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleParticipants\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleUpdate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SupplyOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"Underbacked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnknownRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"indices\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"}],\"name\":\"UpdateLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPreimage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroNullifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSetup\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"}],\"name\":\"Appended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"AuditKeyActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"AuditKeyProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"DefaultAdminDelayChangeCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"newDelay\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"effectSchedule\",\"type\":\"uint48\"}],\"name\":\"DefaultAdminDelayChangeScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"DefaultAdminTransferCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"acceptSchedule\",\"type\":\"uint48\"}],\"name\":\"DefaultAdminTransferScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"Listed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"MintPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"}],\"name\":\"Minted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"previousDropped\",\"type\":\"bool\"}],\"name\":\"ParticipantsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"commitments\",\"type\":\"uint256[]\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"}],\"name\":\"Swapped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"indexed\":false,\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"}],\"name\":\"Transferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AUDITOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LISTER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAUSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAYOUT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRAR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptDefaultAdminTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activateAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[64]\",\"name\":\"leaves\",\"type\":\"uint256[64]\"},{\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"name\":\"append\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"activatedAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditGrace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"auditKey\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"batch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"chain\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"isSealed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"}],\"name\":\"beginDefaultAdminTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structBurnItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelDefaultAdminTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newDelay\",\"type\":\"uint48\"}],\"name\":\"changeDefaultAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"defaultAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"defaultAdminDelay\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"defaultAdminDelayIncreaseWait\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"isRoot\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nullifier\",\"type\":\"uint256\"}],\"name\":\"isSpent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"leg\",\"outputs\":[{\"internalType\":\"enumLegState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refundCommitment\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"list\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem\",\"name\":\"item\",\"type\":\"tuple\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"mintBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mintPaused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem\",\"name\":\"item\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"permitDeadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"mintWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"participantLeaf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"participantsRoots\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"current\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"previous\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"pauseMint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"payout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingDefaultAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingDefaultAdminDelay\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"newDelay\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"proposeAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"nextBatch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appended\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollbackDefaultAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"root\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sealAfter\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"internalType\":\"structLeg\",\"name\":\"leg\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransferItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"internalType\":\"structLeg\",\"name\":\"leg\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransferItem\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes32[6]\",\"name\":\"ciphertext\",\"type\":\"bytes32[6]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"internalType\":\"structLeg\",\"name\":\"leg\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransferItem\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"swap\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"oldRoot\",\"type\":\"uint256\"},{\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"}],\"name\":\"updateParticipants\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifiers\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"mint\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transfer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"append\",\"type\":\"address\"}],\"internalType\":\"structVerifiers\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ZContract",
	Bin: "0x6101606040523461082d576040516169cb38819003601f8101601f191683016001600160401b0381118482101761083257839282916040528339810103610220811261082d57604051600092906101c081016001600160401b038111828210176108195760405261006f82610848565b815261007d60208301610848565b926020820193845261009160408401610848565b604083019081526100a460608501610848565b606084019081526100b760808601610848565b916080850192835260a08601519665ffffffffffff881688036108155760a086019788526100e760c0880161085c565b9460c087019586526100fb60e0890161085c565b60e0880190815260806101116101008b0161085c565b6101008a019081529261011f1901126108115760405191608083016001600160401b038111848210176107fd5760405261014e6101208b01610848565b835261015d6101408b01610848565b602084015261016f6101608b01610848565b60408401526101816101808b01610848565b606084015261012089019283526101a08a0151976101408a019889526101c08b01519961016081019a8b526102006101e08d01519c61018083019d8e5201519c6101a082019d8e52519060018060a01b039051169081156107e957600180546001600160d01b031660d09290921b6001600160d01b0319169190911790556102919493929190610210906108c8565b5051915190516001600160401b0390811660c05290811660a05216608052805151610243906001600160a01b0316610870565b60e05280516020015161025e906001600160a01b0316610870565b6101005280516040015161027a906001600160a01b0316610870565b6101205251606001516001600160a01b0316610870565b61014052516001600160a01b031680156107da576102ae90610913565b50516001600160a01b031680156107cb576102c89061093d565b50516001600160a01b031680156107bc576102e290610967565b50516001600160a01b031680156107ad576102fc90610991565b5080511580156107a4575b61079557610315815161089b565b61031f825161089b565b51806003558452600460205260408420600160ff1982541617905551600a55519051906000805160206169ab8339815191528161035b8161089b565b6103648461089b565b80096000805160206169ab83398151915283800990806000805160206169ab83398151915203906000805160206169ab833981519152821161078157906000805160206169ab8339815191528080858195097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e0960010892080361077257600183845b6003821061061b575050906001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff90815b6105d7575050906000805160206169ab83398151915281819309920981156105c85760065492600163ffffffff8560881c16019363ffffffff85116105b457600d80546001600160401b0319169055600160881b600160e81b0319164260a81b600160a81b600160e81b031617608885901b63ffffffff60881b16176006556040805163ffffffff9590951694919082016001600160401b038111838210176105a057916001604094927f5c3e6b2cd511657025d20f7b19dde4415d8f8239a037d2542f58fd9631a7786c96948652848352856020840191858352898152601060205220925183555191015582519182526020820152a2604051615f689081610a438239608051818181612296015261285e015260a05181818161132e01526133ba015260c0518181816126ae01528181612ce501526146fe015260e051818181610b17015281816135c00152613f4b015261010051818181611b5901526135ed01526101205181818161299e015261361a015261014051818181610f0501526136410152f35b634e487b7160e01b82526041600452602482fd5b634e487b7160e01b82526011600452602482fd5b634ed2280560e01b8352600483fd5b6001808316146105ff575b806000805160206169ab83398151915291099060011c9081610419565b926000805160206169ab833981519152848192099390506105e2565b939190929361075e576000805160206169ab833981519152808084870895800992800991806000805160206169ab83398151915203926000805160206169ab833981519152841161074a576000805160206169ab83398151915280808684089480096002096000805160206169ab833981519152036000805160206169ab833981519152811161073657816000805160206169ab8339815191528092860893086000805160206169ab83398151915203906000805160206169ab8339815191528211610736576000805160206169ab83398151915203926000805160206169ab833981519152841161073657916000805160206169ab83398151915280928180600196818d99818884099b08900999800908099301906103e7565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b85526012600452602485fd5b6361586bdd60e01b8352600483fd5b634e487b7160e01b86526011600452602486fd5b63abd2f30760e01b8552600485fd5b50815115610307565b63abd2f30760e01b8652600486fd5b63abd2f30760e01b8752600487fd5b63abd2f30760e01b8852600488fd5b63abd2f30760e01b8952600489fd5b636116401160e11b8f5260048f905260248ffd5b634e487b7160e01b8d52604160045260248dfd5b8a80fd5b8880fd5b634e487b7160e01b85526041600452602485fd5b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361082d57565b51906001600160401b038216820361082d57565b803b1561087a5790565b6333a2905b60e11b60009081526001600160a01b0391909116600452602490fd5b6000805160206169ab8339815191528110156108b45750565b632051490960e21b60005260045260246000fd5b600254906001600160a01b038216610902576001600160a01b03199091166001600160a01b038216176002556108ff9060006109b7565b90565b631fe1e13d60e11b60005260046000fd5b6108ff907fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c3092386109b7565b6108ff907f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f56109b7565b6108ff907ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c6109b7565b6108ff907f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a5b6000818152602081815260408083206001600160a01b038616845290915290205460ff16610a3b576000818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d9080a4600190565b505060009056fe608080604052600436101561001357600080fd5b600090813560e01c90816301ffc9a7146137ef57508063022d63fb146137d15780630aa6220b1461371557806320f801d4146136b6578063248a9ca31461368057806326779776146135775780632677d2f714613498578063278ecde1146133de5780632b281522146133995780632d467df71461326b5780632f2ff15d1461322257806336568abe146130e75780633bf5b222146128865780633fb27b851461270b578063462dfe32146126d2578063571c9da91461268d5780635a129efe1461265e5780635ed98424146125f3578063634e93da146124d3578063649a5ec7146122f55780636e1d616e146122ba5780637bc555da146122755780637e4831d31461224f57806384ef8ffc146121dc578063857553cc146122035780638da5cb5b146121dc57806390bb316514611e8657806391d1485414611e3a57806396f35b4014611c9d5780639a44da8314611c7f5780639c4667a214611c11578063a1eda53c14611bae578063a217fddf14611b92578063a363e99114611845578063a67a3e56146117f5578063bc2b5d8e14611498578063c9ef284014611473578063cac77654146112b5578063cc1f0d2d14611265578063cc8463c81461123a578063cefc142914611145578063cf6eefb7146110f2578063d547741f14611078578063d5aa8dbc14610c5d578063d602b9fd14610be1578063d65f27f614610a3b578063deb26b9414610a00578063e10d29ee146109a0578063e527b96614610971578063e63ab1e914610936578063eafb64d514610819578063eb071b9c14610647578063ebf0c71714610629578063f30e6e77146104f4578063f68e9553146104b9578063f6eec94814610465578063f940e385146102dd5763ff88079b1461029f57600080fd5b346102da57806003193601126102da57600e54600f54600d5460408051938452602084019290925267ffffffffffffffff1690820152606090f35b80fd5b50346102da5760406003193601126102da576102f76138c2565b906103006138dd565b610308613e28565b7d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600654161760065561036d836001600160a01b03166000526013602052604060002090565b6001600160a01b03821660005260205260406000205490811561043d57836103ac61041294956001600160a01b03166000526013602052604060002090565b6001600160a01b038316600052602052846040600020556103cd8382615374565b6040518381526001600160a01b038316907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60206001600160a01b03851692a3613c81565b7fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6006541660065580f35b6004837ffc193fc0000000000000000000000000000000000000000000000000000000008152fd5b50346102da5760206003193601126102da5760043567ffffffffffffffff81168091036104b557600160408383829552601060205281812054938152601060205220015482519182526020820152f35b5080fd5b50346102da57806003193601126102da5760206040517fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c3092388152f35b50346102da5760206003193601126102da576004358015158091036104b5577f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a825281602052604082206001600160a01b03331660005260205260ff60406000205416156105d95760207f6c5077b147ba33efb2320134a1363ca18ccbacd3e2eb73438a3d23b2d7b180ba916006547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7eff0000000000000000000000000000000000000000000000000000000000008360f01b16911617600655604051908152a180f35b6044827fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a602452fd5b50346102da57806003193601126102da576020600354604051908152f35b50346102da57806003193601126102da57600d5467ffffffffffffffff811680156107f1578042106107c657506106a46040516106838161395c565b600e548152600f54906020810191825284600e5584600f555190519061580d565b600654600163ffffffff8260881c16019363ffffffff85116107b257917f5c3e6b2cd511657025d20f7b19dde4415d8f8239a037d2542f58fd9631a7786c93917fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000060409416600d5574ffffffff000000000000000000000000000000000063ffffffff87169660881b16907fffffff000000000000000000000000ffffffffffffffffffffffffffffffffff7cffffffffffffffff0000000000000000000000000000000000000000004260a81b169116171760065582516107858161395c565b8281526001602082018381528789526010602052858920925183555191015582519182526020820152a280f35b602486634e487b7160e01b81526011600452fd5b7fd606d83f000000000000000000000000000000000000000000000000000000008352600452602482fd5b6004837f0dc5fde9000000000000000000000000000000000000000000000000000000008152fd5b50346102da5760406003193601126102da576004359060243561083a613e28565b61084383614ff3565b9267ffffffffffffffff845460081c16421161090e576040516020810190838252602081526108736040826139b0565b5190206003850154036108e6577f30cc3719c0a864304994d2d8087c4197b6759aa8af966b06c297ee44d659313b604060026108e39596600360ff198254161781550154938151908582526020820152a26108de6108d76108d26139fd565b614170565b91826145a4565b61439b565b80f35b6004837f9354b84e000000000000000000000000000000000000000000000000000000008152fd5b6004837f70f65caa000000000000000000000000000000000000000000000000000000008152fd5b50346102da57806003193601126102da5760206040517f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a8152f35b50346102da5760206003193601126102da5760ff60406020926004358152600484522054166040519015158152f35b50346102da57806003193601126102da5760806109bb6139fd565b6403ffffffff815160061c1690603f8151169063ffffffff602067ffffffffffffffff6040840151169201511691604051938452602084015260408301526060820152f35b50346102da57806003193601126102da5760206040517ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c8152f35b50346102da5760206003193601126102da5760043567ffffffffffffffff81116104b557366023820112156104b55780600401359067ffffffffffffffff8211610bdd576024810190602436916102208502010111610bdd57610a9c613e28565b7d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6006541617600655610aed82614060565b610afe83610af96139fd565b614235565b845b848110610ba7575090610b15610b3c9261439b565b7f00000000000000000000000000000000000000000000000000000000000000009061440f565b825b828110610b7157837fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6006541660065580f35b80610ba1610b8a610b856001948787613ba4565b6139e9565b6020610b97848888613ba4565b0135903390614d5e565b01610b3e565b80610bd7610bc184610bbc6001958a8a613ba4565b614a37565b90610100610bd0858b8b613ba4565b0187614350565b01610b00565b8280fd5b50346102da57806003193601126102da57610bfa613bb5565b600180547fffffffffffff0000000000000000000000000000000000000000000000000000811690915560a01c65ffffffffffff16610c365780f35b7f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a96051098180a180f35b50346102da576109406003193601126102da5736610804116102da5761080435906101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7dc3601126102da57610cb1613e28565b600654916403ffffffff63ffffffff8460281c169360061c168314611050578190815b604083108061103e575b15610d3c57610cec83614a25565b3590845260205260408320917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610d285760010191610cd4565b602484634e487b7160e01b81526011600452fd5b8491925b6040811061100057508184526008602052604084205403610fd85780835260086020528260408120556001810167ffffffffffffffff8111610d28577fffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffff68ffffffff00000000006006549260281b16911617600655610824359160035491610dc7846157b5565b604051926108c0610dd881866139b0565b604585526020947f85d5f623fae602da867a7326b580f54ccfd2479cf849cc9e9481948fd79fbdcd92610e7392601f190136838901377fdba08a203a87bbb3ee5f2a244eef13063aba4a7e1781c0f6966a17e8aa7840f4610e3883613b3a565b5287610e4383613b47565b52610e4d82613ab7565b5284610e5882613ac7565b5283610e6382613ad7565b52610800600460c0830137615c77565b949093806003558088526004825260408820600160ff19825416179055604051908152a260405192610ea484613994565b835260208301526040820152604051907fa5c05e2a0000000000000000000000000000000000000000000000000000000082526004820183905b60038210610fac575050506101006108446064830137602081610164816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610fa1578291610f66575b5015610f3e5780f35b807f09bde3390000000000000000000000000000000000000000000000000000000060049252fd5b90506020813d602011610f99575b81610f81602093836139b0565b810103126104b5575180151581036104b55782610f35565b3d9150610f74565b6040513d84823e3d90fd5b6020806001928551815201930191019091610ede565b634e487b7160e01b600052604160045260246000fd5b6004837febdaa578000000000000000000000000000000000000000000000000000000008152fd5b61100981614a25565b3561101657600101610d40565b6004857febdaa578000000000000000000000000000000000000000000000000000000008152fd5b5061104883614a25565b351515610cde565b6004827f54afc7be000000000000000000000000000000000000000000000000000000008152fd5b50346102da5760406003193601126102da576004356110956138dd565b9080156110ca5790816110c16110bc6110c694600052600060205260016040600020015490565b613c21565b615171565b5080f35b6004837f3fc3c27a000000000000000000000000000000000000000000000000000000008152fd5b50346102da57806003193601126102da57604065ffffffffffff61112c6001549065ffffffffffff6001600160a01b0383169260a01c1690565b6001600160a01b03849392935193168352166020820152f35b50346102da57806003193601126102da576001546001600160a01b0316330361120e576001546001600160a01b0381169060a01c65ffffffffffff1680158015611204575b6111d957506111ad906111a76001600160a01b036002541661511d565b50615048565b507fffffffffffff00000000000000000000000000000000000000000000000000006001541660015580f35b7f19ca5ebb000000000000000000000000000000000000000000000000000000008352600452602482fd5b504281101561118a565b807fc22c8022000000000000000000000000000000000000000000000000000000006024925233600452fd5b50346102da57806003193601126102da576020611255613b6b565b65ffffffffffff60405191168152f35b50346102da5760406003193601126102da576001600160a01b0360406112896138c2565b92826112936138dd565b9416815260136020522091166000526020526020604060002054604051908152f35b50346102da5760406003193601126102da57600435906024357f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f5825281602052604082206001600160a01b03331660005260205260ff604060002054161561142357611321818461580d565b505067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019267ffffffffffffffff841161140f576114097ff21c5b33274f6de3ff7c0ee9ad7e206da968acd464e7357b332be1c61f8f558c939483602060405161139f8161395c565b858152015282600e5583600f5567ffffffffffffffff81167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000600d541617600d556040519384938491604091949367ffffffffffffffff9160608501968552602085015216910152565b0390a180f35b602483634e487b7160e01b81526011600452fd5b6044827fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f5602452fd5b50346102da57806003193601126102da576040600a54600b5482519182526020820152f35b50346102da5760806003193601126102da5760243567ffffffffffffffff81116104b5576114ca9036906004016138f3565b60443567ffffffffffffffff81116117f1576114ea9036906004016138f3565b606435917fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c309238865285602052604086206001600160a01b03331660005260205260ff60406000205416156117a157600a546004350361177957818414801590611771575b6117415761155a836157b5565b8215611719578594865b85811061164a5750851561164257865b600b5583600a55604051948060808701608088525260a08601919088905b8082106116165750505084810360208601528281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311611612577fe6d5aa8d6e2cea3f997bee0ac90cdc6bad1097d49cf9c973f7b8a694c83e9d1e95602094869460051b80948785013760408501521515606084015201030190a180f35b8680fd5b90919283359063ffffffff821680920361163e57602081600193829352019401920190611592565b8a80fd5b600a54611574565b611655818784614a15565b3563ffffffff81168082036117155761166f838787614a15565b3590621000008110156116ea5750611686816157b5565b806116bc6116a48463ffffffff16600052600c602052604060002090565b549363ffffffff16600052600c602052604060002090565b5581151591826116df575b50506116d6575b600101611564565b600196506116ce565b1415905038806116c7565b7f0925f0e8000000000000000000000000000000000000000000000000000000008b5260045260248afd5b8980fd5b6004867fabd2f307000000000000000000000000000000000000000000000000000000008152fd5b60448683867faabeac5f000000000000000000000000000000000000000000000000000000008352600452602452fd5b50831561154d565b6004867f666a2814000000000000000000000000000000000000000000000000000000008152fd5b6044867fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c309238602452fd5b8380fd5b50346102da57806003193601126102da5760609067ffffffffffffffff6006546001604063ffffffff8360881c16948581526010602052200154604051938452602084015260a81c166040820152f35b50346102da5760206003193601126102da5760043567ffffffffffffffff81116104b557366023820112156104b557806004013567ffffffffffffffff8111610bdd573660246103e0830284010111610bdd576118a0613e28565b6118a981614060565b81600302600381048303611b7e576118c390610af96139fd565b91845b81811015611b49576103e081028501602481016118e386826146d7565b917fffffffff0000000000000000000000000000000000000000000000000000000081161580611b30575b611b09575b7fffffffff000000000000000000000000000000000000000000000000000000008116611aed5750611954929161194f916102e4860189614350565b61494a565b6102848101358061198557509061197f60c48361197760a46001960135896145a4565b0135866145a4565b016118c6565b60a4820135906119958183615705565b156119bc57600193926119b761197f936119b160c4948b6145a4565b896145a4565b611977565b906102a483016119cb816142d5565b906102c4850135918b604051916119e183613940565b6001835267ffffffffffffffff602084019116815260408301878152606084019160e48a013583526040608086019488865289815260116020522094516004811015611ad7579560c4989560037f4ecb2621392346ab24e0fd5fa5b547d57a57da555570a0e73283327284635ee99660409660019f9e9b96611abc9661197f9f9c60ff60ff198854169116178655517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff68ffffffffffffffff0087549260081b169116178555516001850155516002840155519101556142d5565b9067ffffffffffffffff8351921682526020820152a3611977565b505060248f634e487b7160e01b81526021600452fd5b915050611b049150606460019493013585846142ea565b61197f565b507fcab67a5100000000000000000000000000000000000000000000000000000000611913565b50611b4461028486013560a48701356148de565b61190e565b856108e384611b578761439b565b7f00000000000000000000000000000000000000000000000000000000000000009061440f565b602485634e487b7160e01b81526011600452fd5b50346102da57806003193601126102da57602090604051908152f35b50346102da57806003193601126102da576002548060d01c9182151580611c07575b15611bfe575060a01c65ffffffffffff165b6040805165ffffffffffff928316815292909116602083015290f35b91505080611be2565b5042831015611bd0565b50346102da5760206003193601126102da576020604080926001600160a01b03611c396138c2565b1681526012835220825190611c4d8261395c565b549060ff6fffffffffffffffffffffffffffffffff83169283835260801c161515928391015282519182526020820152f35b50346102da57806003193601126102da57602060405162030d408152f35b50346102da5760406003193601126102da57611cb76138c2565b60243590811515918281036117f1577ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c845283602052604084206001600160a01b03331660005260205260ff6040600020541615611dea5780611de1575b611dad5760206001600160a01b0382611d627fb3437079e236a2a6849dab2d57db2ad8671a5e1d9de5554f4b35484c0ac456a3946001600160a01b03166000526012602052604060002090565b80547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff70ff000000000000000000000000000000008860801b1691161790556040519485521692a280f35b7f674520b60000000000000000000000000000000000000000000000000000000083526001600160a01b0316600452602482fd5b50803b15611d15565b6044847fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c602452fd5b50346102da5760406003193601126102da576001600160a01b036040611e5e6138dd565b92600435815280602052209116600052602052602060ff604060002054166040519015158152f35b50346102da5760031936016107c081126104b5576103e0136102da576103e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1c3601126102da57611ed5613e28565b61046435908161026435148015906121cd575b6121a557604051611ef881613994565b81815260606040820190815260026020830152610120906044907f3b7ead5400000000000000000000000000000000000000000000000000000000611f3e610344614044565b91611f4c60405193846139b0565b610344835282611f5d610344614044565b91601f196020830193013684375252604060248201520152611f7d6139fd565b92606080604051611f8d81613924565b604051611f9981613978565b86815286602082015286604082015286838201528660808201528660a08201528660c082015281528560208201528560408201520152603f8451161560001461219d57825b600490611fea82613a78565b90611ff860405192836139b0565b828252601f1961200784613a78565b013660208401376040519661201b88613924565b87526020870152846040870152606086015261203785826146d7565b917fffffffff00000000000000000000000000000000000000000000000000000000811661219757509061206e916102c486614350565b6120778161494a565b61208360a435866145a4565b61208f856103e46146d7565b917fffffffff0000000000000000000000000000000000000000000000000000000081166121975750906120c6916106a486614350565b6120d16103e461494a565b6120de61048435866145a4565b608435908282101561219157815b85526011602052604085209060ff8254168181101561217e576121585750611b57926121526108e39697936108de93600260ff1982541617905582817f5a6443be634d8594e0dff76c972a6a74f88bf761fb6e334d88dd979516f3bc8f8b80a3846145a4565b826145a4565b857fcab67a51000000000000000000000000000000000000000000000000000000008152fd5b602487602184634e487b7160e01b835252fd5b826120ec565b86528286fd5b600754611fde565b807f5c7b75e00000000000000000000000000000000000000000000000000000000060049252fd5b50608435610644351415611ee8565b50346102da57806003193601126102da5760206001600160a01b0360025416604051908152f35b50346102da5760206003193601126102da576004359067ffffffffffffffff821682036102da57606060ff61223784614514565b91929060405193845216602083015215156040820152f35b50346102da57806003193601126102da57602060ff60065460f01c166040519015158152f35b50346102da57806003193601126102da57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102da57806003193601126102da5760206040517f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f58152f35b50346102da5760206003193601126102da5760043565ffffffffffff8116808203610bdd57612322613bb5565b61232b4261543a565b9065ffffffffffff61233b613b6b565b168082111561249857507ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b929165ffffffffffff8262069780806123899510911802620697801816906144f6565b906002548060d01c80612415575b5050600280546001600160a01b031660a083901b79ffffffffffff0000000000000000000000000000000000000000161760d084901b7fffffffffffff0000000000000000000000000000000000000000000000000000161790556040805165ffffffffffff92831681529190921660208201529081908101611409565b42111561246e5779ffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffff00000000000000000000000000000000000000000000000000006001549260301b169116176001555b3880612397565b507f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec58480a1612467565b0365ffffffffffff8111610d28577ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b929161238991906144f6565b50346102da5760206003193601126102da576124ed6138c2565b6124f5613bb5565b7f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed660206125326125244261543a565b61252c613b6b565b906144f6565b65ffffffffffff6001600160a01b036125616001549065ffffffffffff6001600160a01b0383169260a01c1690565b9690501694600154867fffffffffffff000000000000000000000000000000000000000000000000000079ffffffffffff00000000000000000000000000000000000000008660a01b1692161717600155166125ca575b65ffffffffffff60405191168152a280f35b7f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a96051098580a16125b8565b50346102da576102206003193601126102da5761260e613e28565b7d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6006541617600655610412613eb4565b50346102da5760206003193601126102da5760ff60406020926004358152600584522054166040519015158152f35b50346102da57806003193601126102da57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102da5760206003193601126102da5760043563ffffffff81168091036104b5578160409160209352600c83522054604051908152f35b50346102da57806003193601126102da57612724613e28565b6006546403ffffffff8160061c1690603f811690811590811561283b575b506128135760075482845260096020526040842090838552600860205260408520558160ff1982541617905560018201808311610d28578060061b9080820460401490151715610d28577f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a35159164ffffffffff6020927fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff60065416600655167fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000006006541617600655604051908152a280f35b6004837fb90c842e000000000000000000000000000000000000000000000000000000008152fd5b612853915060481c67ffffffffffffffff16426144e9565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016101538612742565b50346102da5760206003193601126102da5760043567ffffffffffffffff81116104b557366023820112156104b55767ffffffffffffffff8160040135116104b5573660246102a0836004013502830101116104b5576128e4613e28565b7d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60065416176006556129398160040135614060565b6129498260040135610af96139fd565b906129578360040135613a78565b9161296560405193846139b0565b6004840135808452601f199061297a90613a78565b01366020850137845b84600401358110612c4257509061299c6129c39261439b565b7f00000000000000000000000000000000000000000000000000000000000000009061440f565b825b826004013581106129fc57837fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6006541660065580f35b612a068183613b57565b51612a14575b6001016129c5565b612a3160a0612a2b83866004013560248801613a90565b016139e9565b612a49610160612a2b84876004013560248901613a90565b60c0612a5d84876004013560248901613a90565b0135906204100a5a10612c1a57303b15611612576040517f20f801d40000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301528216602482015260448101839052878082606481833062030d40f19182612c01575b5050612bf657612aec836001600160a01b03166000526012602052604060002090565b6fffffffffffffffffffffffffffffffff83166fffffffffffffffffffffffffffffffff825416016fffffffffffffffffffffffffffffffff8111612be2576001600160a01b03806001979695947f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d5946fffffffffffffffffffffffffffffffff602095167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556040612bb7886001600160a01b03166000526013602052604060002090565b6000908484168252865220612bcd878254614021565b905560405195865216941692a35b9050612a0c565b602489634e487b7160e01b81526011600452fd5b505050600190612bdb565b81612c0b916139b0565b612c16578738612ac9565b8780fd5b6004877fa37230a5000000000000000000000000000000000000000000000000000000008152fd5b612c5481866004013560248801613a90565b612c6660608201356040830135615ea3565b6080810135156130bf57612c7d60c0820135615f13565b61016081016001600160a01b03612c93826139e9565b161580156130a5575b613068577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018451916001600160a01b03612d2b612d25612d1f60e088019667ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169067ffffffffffffffff612d188a6142d5565b16906151cd565b956142d5565b926139e9565b67ffffffffffffffff60405193466020860152306040860152600460608601521660808401521660a082015260a08152612d6660c0826139b0565b6020815191012006612d7c6101808401356157b5565b60405190612d8c6101e0836139b0565b600e82526101c03660208401377f4c86a489b2d1ea84054c92da0b818dce84aed280fda81cb901b4776c8e11b439612dc383613b3a565b52610180840135612dd383613b47565b528335612ddf83613ab7565b526020840135612dee83613ac7565b526040840135612dfd83613ad7565b526060840135612e0c83613ae7565b526080840135612e1b83613af7565b526001600160a01b03612e3060a086016139e9565b16612e3a83613b07565b5260c0840135612e4983613b18565b5282612e5483613b29565b528151600a1015613054576101008401356101608301528151600b1015613054576101208401356101808301528151600c1015613054576101408401356101a08301528151600d101561305457612eb982612ed4926101c06001989796950152615c77565b92909360208101359080359060406060820135910135615256565b917fffffffff00000000000000000000000000000000000000000000000000000000831661302857612f169250610180610bd0858b6004013560248d01613a90565b613015612f2b82886004013560248a01613a90565b604081013590818a52600560205260408a208560ff19825416179055606081013591828b52600560205260408b208660ff198254161790557f0b849384dcca96d822670f26a0123a602c8924a19696a2a95bd4d8c14299d3bc6101006001600160a01b038060a08601946040610120612fb6612fa6896139e9565b98610b8560c08c0135809b615374565b9867ffffffffffffffff612fcd61016083016139e9565b9460808301359c612fe060e085016142d5565b9186519c8d5260208d0152858c01528c60608c01521660808a01528681013560a08a01520160c088013716941692a3846145a4565b816130208287613b57565b525b01612983565b505061304f906040613042848a6004013560248c01613a90565b01358860040135846142ea565b613022565b60248a634e487b7160e01b81526032600452fd5b876001600160a01b0361307c6024936139e9565b7f5659e02900000000000000000000000000000000000000000000000000000000835216600452fd5b50306001600160a01b036130b8836139e9565b1614612c9c565b6004877f51bda03d000000000000000000000000000000000000000000000000000000008152fd5b50346102da5760406003193601126102da576004356131046138dd565b90801580613205575b613154575b336001600160a01b0383160361312c57906110c691615171565b6004837f6697b232000000000000000000000000000000000000000000000000000000008152fd5b60015465ffffffffffff60a082901c16906001600160a01b0316158015906131f5575b80156131e3575b6131b057507fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff60015416600155613112565b7f19ca5ebb00000000000000000000000000000000000000000000000000000000845265ffffffffffff16600452602483fd5b504265ffffffffffff8216101561317e565b5065ffffffffffff811615613177565b506001600160a01b03600254166001600160a01b0383161461310d565b50346102da5760406003193601126102da5760043561323f6138dd565b9080156110ca5790816132666110bc6110c694600052600060205260016040600020015490565b6150c3565b50346102da5760031936016102a081126104b557610220136102da57806102443560ff81168091036133965761329f613e28565b7d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60065416176006556132f76132f26139d3565b613e61565b6001600160a01b036133076139d3565b1690813b1561339457829160e4839260405195869384927fd505accf000000000000000000000000000000000000000000000000000000008452336004850152306024850152602435604485015261022435606485015260848401526102643560a48401526102843560c48401525af1613384575b610412613eb4565b61338d916139b0565b388161337c565b505b50fd5b50346102da57806003193601126102da57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102da5760206003193601126102da57600435906133fc613e28565b61340582614ff3565b9167ffffffffffffffff835460081c168042111561346d5750600282936108e39350600360ff198254161781550154907fb7c1f9298a18c36af08bd57eabbfbeb04695f24d0438f67614741ec15fb5c4a96020604051848152a26108de6108d76108d26139fd565b7f1f489970000000000000000000000000000000000000000000000000000000008352600452602482fd5b50346102da5760206003193601126102da57600435815260116020526040812090604051916134c683613940565b80549260ff8416600481101561356357815267ffffffffffffffff602082019460081c16845260018201549360408201948552600360028401549360608401948552015491608081019283525192600484101561354f5767ffffffffffffffff60a096519151925116925193604051955085526020850152604084015260608301526080820152f35b602485634e487b7160e01b81526021600452fd5b602484634e487b7160e01b81526021600452fd5b50346102da57806003193601126102da57606060405161359681613924565b828152826020820152826040820152015260806040516135b581613924565b6001600160a01b03807f00000000000000000000000000000000000000000000000000000000000000001691828152816020820191817f00000000000000000000000000000000000000000000000000000000000000001683528160606040830192827f00000000000000000000000000000000000000000000000000000000000000001684520193817f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b50346102da5760206003193601126102da5760206136ae600435600052600060205260016040600020015490565b604051908152f35b50346102da5760606003193601126102da576136d06138c2565b6136d86138dd565b3033036136ed57906108e39160443591613c81565b6004837f14d4a4e8000000000000000000000000000000000000000000000000000000008152fd5b50346102da57806003193601126102da5761372e613bb5565b6002548060d01c8061374e575b826001600160a01b036002541660025580f35b4211156137a75779ffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffff00000000000000000000000000000000000000000000000000006001549260301b169116176001555b388061373b565b507f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec58180a16137a0565b50346102da57806003193601126102da576020604051620697808152f35b9050346104b55760206003193601126104b5576004357fffffffff000000000000000000000000000000000000000000000000000000008116809103610bdd57602092507f31498786000000000000000000000000000000000000000000000000000000008114908115613865575b5015158152f35b7f7965db0b00000000000000000000000000000000000000000000000000000000811491508115613898575b503861385e565b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501438613891565b600435906001600160a01b03821682036138d857565b600080fd5b602435906001600160a01b03821682036138d857565b9181601f840112156138d85782359167ffffffffffffffff83116138d8576020808501948460051b0101116138d857565b6080810190811067ffffffffffffffff821117610fc257604052565b60a0810190811067ffffffffffffffff821117610fc257604052565b6040810190811067ffffffffffffffff821117610fc257604052565b60e0810190811067ffffffffffffffff821117610fc257604052565b6060810190811067ffffffffffffffff821117610fc257604052565b90601f601f19910116810190811067ffffffffffffffff821117610fc257604052565b6004356001600160a01b03811681036138d85790565b356001600160a01b03811681036138d85790565b60405190613a0a82613978565b8160c060ff60065464ffffffffff8116845263ffffffff8160281c16602085015267ffffffffffffffff8160481c16604085015263ffffffff8160881c16606085015267ffffffffffffffff8160a81c166080850152818160e81c16151560a085015260f01c161515910152565b67ffffffffffffffff8111610fc25760051b60200190565b9190811015613aa1576102a0020190565b634e487b7160e01b600052603260045260246000fd5b805160021015613aa15760600190565b805160031015613aa15760800190565b805160041015613aa15760a00190565b805160051015613aa15760c00190565b805160061015613aa15760e00190565b805160071015613aa1576101000190565b805160081015613aa1576101200190565b805160091015613aa1576101400190565b805115613aa15760200190565b805160011015613aa15760400190565b8051821015613aa15760209160051b010190565b6002548060d01c8015159081613b9a575b5015613b905760a01c65ffffffffffff1690565b5060015460d01c90565b9050421138613b7c565b9190811015613aa157610220020190565b3360009081527fad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5602052604090205460ff1615613bee57565b7fe2517d3f0000000000000000000000000000000000000000000000000000000060005233600452600060245260446000fd5b80600052600060205260406000206001600160a01b03331660005260205260ff6040600020541615613c505750565b7fe2517d3f000000000000000000000000000000000000000000000000000000006000523360045260245260446000fd5b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03919091169291602082602481875afa918215613de657600092613df2575b50613d2b906001600160a01b03604051917fa9059cbb00000000000000000000000000000000000000000000000000000000602084015216602482015283604482015260448152613d256064826139b0565b84615d10565b604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481875afa918215613de657600092613db2575b500391818303613d7f57505050565b7f495a99620000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b9091506020813d602011613dde575b81613dce602093836139b0565b810103126138d857519038613d70565b3d9150613dc1565b6040513d6000823e3d90fd5b9091506020813d602011613e20575b81613e0e602093836139b0565b810103126138d8575190613d2b613cd3565b3d9150613e01565b60ff60065460e81c16613e3757565b7f0f2e5b6c0000000000000000000000000000000000000000000000000000000060005260046000fd5b6001600160a01b031680600052601260205260ff60406000205460801c1615613e875750565b7f5d35c4290000000000000000000000000000000000000000000000000000000060005260045260246000fd5b613ebf6108d26139fd565b613ed5613ecd826004614a37565b91909261439b565b6101049060405192613ee684613994565b8235845260208401526040830152604051917fa5c05e2a000000000000000000000000000000000000000000000000000000008352600483016000905b6003821061400b57505050602061010091016064830137602081610164816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613de657600091613fd0575b5015613fa6576004356001600160a01b03811681036138d857613fa490602435903390614d5e565b565b7f09bde3390000000000000000000000000000000000000000000000000000000060005260046000fd5b6020813d602011614003575b81613fe9602093836139b0565b810103126104b557519081151582036102da575038613f7c565b3d9150613fdc565b6020806001928551815201930191019091613f23565b9190820180921161402e57565b634e487b7160e01b600052601160045260246000fd5b67ffffffffffffffff8111610fc257601f01601f191660200190565b906040519161406e83613994565b600083526020830192600084526040810190606082529382156141155782905261016082028281046101600361402e57608401908160841161402e576140ee927f3b7ead5400000000000000000000000000000000000000000000000000000000606092846140f66140e1604497614044565b91604051988993846139b0565b808352614044565b91601f1960208301930136843752526040602485015202606001910152565b7fc2e5347d0000000000000000000000000000000000000000000000000000000060005260046000fd5b9061414982613a78565b61415660405191826139b0565b828152601f196141668294613a78565b0190602036910137565b60608060405161417f81613924565b60405161418b81613978565b60008152600060208201526000604082015260008382015260006080820152600060a0820152600060c0820152815260006020820152600060408201520152603f8151161560001461422d5760005b6141e46001613a78565b906141f260405192836139b0565b60018252601f196142036001613a78565b013660208401376040519261421784613924565b8352602083015260006040830152606082015290565b6007546141da565b9060608060405161424581613924565b60405161425181613978565b60008152600060208201526000604082015260008382015260006080820152600060a0820152600060c0820152815260006020820152600060408201520152603f825116156000146142cc576000905b60408110156142c1576142b39061413f565b906040519261421784613924565b506142b3604061413f565b600754906142a1565b3567ffffffffffffffff811681036138d85790565b9290600114614347577f4be604d75aa8f5e48968599c65313f6945b121c6eba345e67d0cb920cd41168e917fffffffff000000000000000000000000000000000000000000000000000000006040928351928352166020820152a2565b60005260046000fd5b919260a461010092946020855196818701519460c460408901519460608b0286019085856084840137878201520152019260608760081b9102010101376001820180921161402e5752565b6143a481615484565b603f81515116614402575b51604064ffffffffff8251169101517fffffffffffffffffffffffffffffff0000000000000000ffffffff000000000070ffffffffffffffff0000000000000000006006549260481b1691161717600655565b60208101516007556143af565b805191604060208301519201519083156144e357836084606060009695879660648701520284010152602082519201905afa3d156144db573d9061445282614044565b9161446060405193846139b0565b82523d6000602084013e5b156144d35780516020811491821592614487575b5050613fa657565b600192506020015190602081106144a3575b501415388061447f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1638614499565b602081519101fd5b60609061446b565b50505050565b9190820391821161402e57565b9065ffffffffffff8091169116019065ffffffffffff821161402e57565b906006549167ffffffffffffffff603f6403ffffffff8560061c16941691169280841161459857831461457f575081600052600960205260ff6040600020541691600052600860205260406000205491801560001461457957506040915b9190600190565b91614572565b9150816145905760005b9190600090565b600754614589565b50600092508291829150565b9081519182519064ffffffffff8216916401000000008310156146ad57603f1615614698575b6040600160208301938451600052856020528260002085528284018051966145f6886060880151613b57565b52828083019701905264ffffffffff86168752086144e35761461790615484565b80519160061c927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840193841161402e5760406000939184928684526008602052828420550152527f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a3515602067ffffffffffffffff60405193604085521692a2565b67ffffffffffffffff421660408501526145ca565b7fb48f2cf80000000000000000000000000000000000000000000000000000000060005260046000fd5b6146e081615525565b61472682516146f160e084016142d5565b9067ffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169216906151cd565b9161473082615603565b6000906102c0840135614742816157b5565b604051926102209061475482866139b0565b60108552506147c693929190601f19013660208501377f090cdb3fd53c65891d50a6759231fd896d11445267cbf40ef6aad7cfde6a58d161479484613b3a565b5261479e83613b47565b5260e08560608401378561014083015260a06101008601610160840137610200820152615c77565b80929192936147e684966020830135833560608501356040860135615256565b936102608201351515927fffffffff0000000000000000000000000000000000000000000000000000000086166148d15750508190816148b0575b501561484e575050507f70f65caa0000000000000000000000000000000000000000000000000000000092565b91949163fff000009161487591156148a15764ffffffffff60ff60015b1691515116614021565b1161487c57565b7fb48f2cf8000000000000000000000000000000000000000000000000000000009350565b64ffffffffff60ff600261486b565b67ffffffffffffffff91506102806148c891016142d5565b16421138614821565b9650969450505050929190565b811561494357600052601160205260ff60406000205416600481101561492d57159081159161490b575090565b9050600052601160205260ff60406000205416600481101561492d5760011090565b634e487b7160e01b600052602160045260246000fd5b5050600090565b60408101358060005260056020526040600020600160ff198254161790557f11d54fff23f5cc8a2d13642d6bdab904c5dec951e4ae64dd3ac566c5b1cfa8236102006060840135938460005260056020526040600020600160ff1982541617905560c06101a06149bc60e084016142d5565b9267ffffffffffffffff604051946080830135865260a08301356020870152848301356040870152610260830135606087015216608085015261010081013560a0850152608061012082018486013701610140830137a3565b9190811015613aa15760051b0190565b6040811015613aa15760051b60040190565b91602083013591614a4783615f13565b60408401358015614d345760a085013591614a61836157b5565b614a6d6132f2876139e9565b60c081510151614d0a578051614a8a60808801916146f1836142d5565b957f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001614ab5836142d5565b67ffffffffffffffff60405191466020840152306040840152600160608401523360808401521660a08201528660c082015260c08152614af660e0826139b0565b6020815191012006610100890135600090614b10816157b5565b6040519161016090614b2282856139b0565b600a845250601f19013660208401377f846933ec1a6d8739a64c5c347abc5cdae4ec4970f7cbd101bb5180345666cc27614b5b83613b3a565b52614b6582613b47565b5285614b7082613ab7565b526001600160a01b03614b828b6139e9565b16614b8c82613ac7565b5282614b9782613ad7565b5260608a0135998a614ba883613ae7565b5289614bb383613af7565b52614be860c08201359283614bc782613b07565b5260e08301359485614bd883613b18565b52614be282613b29565b52615c77565b9a909b8015159081614ce9575b5015614cbf5715614c955764ffffffffff865151166001810180911161402e5763fff00000106146ad57613fa497614c3e614c3867ffffffffffffffff936139e9565b966142d5565b906040519586528860208701526040860152166060840152608083015260a08201527ffcd4a22c9bec10609899809aae80eca7d4593e2a4e0a3c8970a133675c431de860c06001600160a01b0333941692a36145a4565b7f68549ea10000000000000000000000000000000000000000000000000000000060005260046000fd5b7ffec6261b0000000000000000000000000000000000000000000000000000000060005260046000fd5b600a54811491508115614cfe575b5038614bf5565b9050600b541438614cf7565b7f58fc31820000000000000000000000000000000000000000000000000000000060005260046000fd5b7f51bda03d0000000000000000000000000000000000000000000000000000000060005260046000fd5b6001600160a01b0316806000526012602052614d91836fffffffffffffffffffffffffffffffff60406000205416614021565b926fffffffffffffffffffffffffffffffff8411614fc55781600052601260205260406000206fffffffffffffffffffffffffffffffff808616167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051927f70a08231000000000000000000000000000000000000000000000000000000008452306004850152602084602481865afa938415613de657600094614f91575b506040517f23b872dd0000000000000000000000000000000000000000000000000000000060208201526001600160a01b0391909116602482015230604482015260648082018390528152614e9890614e926084826139b0565b83615d10565b604051927f70a08231000000000000000000000000000000000000000000000000000000008452306004850152602084602481865afa938415613de657600094614f5d575b50830390808203614f29575050828210614ef657505050565b7f6c9196890000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b827f495a99620000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b90936020823d602011614f89575b81614f78602093836139b0565b810103126102da5750519238614edd565b3d9150614f6b565b9093506020813d602011614fbd575b81614fad602093836139b0565b810103126138d857519281614e38565b3d9150614fa0565b507f4ff471770000000000000000000000000000000000000000000000000000000060005260045260246000fd5b9081600052601160205260406000209160ff835416600481101561492d5760010361501b5750565b7f1890e3f10000000000000000000000000000000000000000000000000000000060005260045260246000fd5b600254906001600160a01b03821661509957615096917fffffffffffffffffffffffff00000000000000000000000000000000000000006001600160a01b0383169116176002556000615d81565b90565b7f3fc3c27a0000000000000000000000000000000000000000000000000000000060005260046000fd5b9081156150d4575b61509691615d81565b600254916001600160a01b038316615099577fffffffffffffffffffffffff00000000000000000000000000000000000000009092166001600160a01b038216176002556150cb565b615096906001600160a01b03600254166001600160a01b03821614615144575b6000615e14565b7fffffffffffffffffffffffff00000000000000000000000000000000000000006002541660025561513d565b90615096918015806151b0575b15615e14577fffffffffffffffffffffffff000000000000000000000000000000000000000060025416600255615e14565b506001600160a01b03600254166001600160a01b0383161461517e565b9091600183019081841161402e57606083019163ffffffff83511614928361522b575b50505163ffffffff168214908115615223575b501561521d57600052601060205260016040600020015490565b50600090565b905038615203565b63ffffffff9293509067ffffffffffffffff608061524b93015116614021565b4211159190386151f0565b600052600560205260ff6040600020541690811561535b575b5061533457600052600460205260ff604060002054161561530e5780151590816152ed575b50156152c857156152a457600090565b7f68549ea10000000000000000000000000000000000000000000000000000000090565b507ffec6261b0000000000000000000000000000000000000000000000000000000090565b600a54811491508115615302575b5038615294565b9050600b5414386152fb565b50507f8c5201160000000000000000000000000000000000000000000000000000000090565b5050507f63734faa0000000000000000000000000000000000000000000000000000000090565b9050600052600560205260ff604060002054163861526f565b6001600160a01b0316908160005260126020526fffffffffffffffffffffffffffffffff6040600020541680821161540c576fffffffffffffffffffffffffffffffff916153c1916144e9565b169060005260126020526fffffffffffffffffffffffffffffffff604060002091167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055565b827f4ff471770000000000000000000000000000000000000000000000000000000060005260045260246000fd5b65ffffffffffff81116154525765ffffffffffff1690565b7f6dfcc65000000000000000000000000000000000000000000000000000000000600052603060045260245260446000fd5b9060408201805192606081015193801561551e576154b09064ffffffffff8651938288525151166144e9565b936040519460208601956020815282518097526040810196602084019060005b81811061550857505050807ffbfed30b7e37ec61b338ba6c471147dfad7f00743f0880a625675920d4f5080091600097980390a25252565b82518a526020998a0199909201916001016154d0565b5050509050565b61553760608201356040830135615ea3565b6080810135908115614d345760a081013515614d345760c081013515614d345761026081013590811561559f575061556e816157b5565b1461557557565b7f93eb7a9f0000000000000000000000000000000000000000000000000000000060005260046000fd5b91505067ffffffffffffffff6155b861028083016142d5565b1615908115916155f4575b506155ca57565b7f38259b940000000000000000000000000000000000000000000000000000000060005260046000fd5b6102a0915001351515386155c3565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019060c0604051816101a08401823720906102608101359182156156bc579067ffffffffffffffff6102a09261565b60e084016142d5565b9461566961028085016142d5565b9183604051974660208a01523060408a0152600360608a015216608088015260a087015260c08601521660e0840152013561010082015261010081526156b1610120826139b0565b602081519101200690565b915060e06156ca91016142d5565b9067ffffffffffffffff604051924660208501523060408501526002606085015216608083015260a082015260a081526156b160c0826139b0565b8160005260116020526040600020805460ff8116600481101561492d576001149081159161579e575b508015615790575b61578857600260ff198254161790558060005260116020526040600020600260ff198254161790557ff5b268a3ff315cc44ccceeef86259c9e8eef81ceecb14001543809115380dd62600080a3600190565b505050600090565b508160018201541415615736565b67ffffffffffffffff915060081c1642113861572e565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156157e05750565b7f814524240000000000000000000000000000000000000000000000000000000060005260045260246000fd5b919091615819816157b5565b615822836157b5565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018180097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811161402e577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018080858195097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e09600108920803615c4d5760016000805b60038210615a2e57505090600180927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff90815b6159c25750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019109908115615998577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191930990565b7f4ed228050000000000000000000000000000000000000000000000000000000060005260046000fd5b909150600180831614615a00575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c839181615941565b927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001848192099390506159d0565b94909294615c37577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808083880896800991800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001841161402e577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180808686089280096002097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811161402e57837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018092840893087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001821161402e576000937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018511615c23577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019283806001969481809599818884099b0890099a8009080993019061590e565b80634e487b7160e01b602492526011600452fd5b634e487b7160e01b600052601260045260246000fd5b7f61586bdd0000000000000000000000000000000000000000000000000000000060005260046000fd5b906000906000835160051b937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018560208301200694604082019101905b808211615cc6575050613fa4906157b5565b909385855191848311615d06575b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018092601f19940908940190615cb4565b9193508391615cd4565b906000602091828151910182855af115613de6576000513d615d7857506001600160a01b0381163b155b615d415750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000006000521660045260246000fd5b60011415615d3a565b80600052600060205260406000206001600160a01b03831660005260205260ff60406000205416156000146149435780600052600060205260406000206001600160a01b0383166000526020526040600020600160ff198254161790556001600160a01b03339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d600080a4600190565b80600052600060205260406000206001600160a01b03831660005260205260ff604060002054166000146149435780600052600060205260406000206001600160a01b038316600052602052604060002060ff1981541690556001600160a01b03339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b600080a4600190565b80158015615f0b575b615ee15714615eb757565b7fdce732330000000000000000000000000000000000000000000000000000000060005260046000fd5b7fcbbbbfe10000000000000000000000000000000000000000000000000000000060005260046000fd5b508115615eac565b80158015615f50575b615f235750565b7f66c28b180000000000000000000000000000000000000000000000000000000060005260045260246000fd5b506effffffffffffffffffffffffffffff8111615f1c5630644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
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
// Solidity: constructor((address,address,address,address,address,uint48,uint64,uint64,uint64,(address,address,address,address),uint256,uint256,uint256,uint256) setup) returns()
func (zContract *ZContract) PackConstructor(setup Setup) []byte {
	enc, err := zContract.abi.Pack("", setup)
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
func (zContract *ZContract) PackAUDITORROLE() []byte {
	enc, err := zContract.abi.Pack("AUDITOR_ROLE")
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
func (zContract *ZContract) TryPackAUDITORROLE() ([]byte, error) {
	return zContract.abi.Pack("AUDITOR_ROLE")
}

// UnpackAUDITORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e1d616e.
//
// Solidity: function AUDITOR_ROLE() view returns(bytes32)
func (zContract *ZContract) UnpackAUDITORROLE(data []byte) ([32]byte, error) {
	out, err := zContract.abi.Unpack("AUDITOR_ROLE", data)
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
func (zContract *ZContract) PackDEFAULTADMINROLE() []byte {
	enc, err := zContract.abi.Pack("DEFAULT_ADMIN_ROLE")
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
func (zContract *ZContract) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return zContract.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (zContract *ZContract) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := zContract.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
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
func (zContract *ZContract) PackLISTERROLE() []byte {
	enc, err := zContract.abi.Pack("LISTER_ROLE")
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
func (zContract *ZContract) TryPackLISTERROLE() ([]byte, error) {
	return zContract.abi.Pack("LISTER_ROLE")
}

// UnpackLISTERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb26b94.
//
// Solidity: function LISTER_ROLE() view returns(bytes32)
func (zContract *ZContract) UnpackLISTERROLE(data []byte) ([32]byte, error) {
	out, err := zContract.abi.Unpack("LISTER_ROLE", data)
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
func (zContract *ZContract) PackPAUSERROLE() []byte {
	enc, err := zContract.abi.Pack("PAUSER_ROLE")
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
func (zContract *ZContract) TryPackPAUSERROLE() ([]byte, error) {
	return zContract.abi.Pack("PAUSER_ROLE")
}

// UnpackPAUSERROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe63ab1e9.
//
// Solidity: function PAUSER_ROLE() view returns(bytes32)
func (zContract *ZContract) UnpackPAUSERROLE(data []byte) ([32]byte, error) {
	out, err := zContract.abi.Unpack("PAUSER_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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

// PackREGISTRARROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf68e9553.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (zContract *ZContract) PackREGISTRARROLE() []byte {
	enc, err := zContract.abi.Pack("REGISTRAR_ROLE")
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
func (zContract *ZContract) TryPackREGISTRARROLE() ([]byte, error) {
	return zContract.abi.Pack("REGISTRAR_ROLE")
}

// UnpackREGISTRARROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf68e9553.
//
// Solidity: function REGISTRAR_ROLE() view returns(bytes32)
func (zContract *ZContract) UnpackREGISTRARROLE(data []byte) ([32]byte, error) {
	out, err := zContract.abi.Unpack("REGISTRAR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAcceptDefaultAdminTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcefc1429.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptDefaultAdminTransfer() returns()
func (zContract *ZContract) PackAcceptDefaultAdminTransfer() []byte {
	enc, err := zContract.abi.Pack("acceptDefaultAdminTransfer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptDefaultAdminTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcefc1429.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptDefaultAdminTransfer() returns()
func (zContract *ZContract) TryPackAcceptDefaultAdminTransfer() ([]byte, error) {
	return zContract.abi.Pack("acceptDefaultAdminTransfer")
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

// PackBeginDefaultAdminTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634e93da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beginDefaultAdminTransfer(address newAdmin) returns()
func (zContract *ZContract) PackBeginDefaultAdminTransfer(newAdmin common.Address) []byte {
	enc, err := zContract.abi.Pack("beginDefaultAdminTransfer", newAdmin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeginDefaultAdminTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x634e93da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beginDefaultAdminTransfer(address newAdmin) returns()
func (zContract *ZContract) TryPackBeginDefaultAdminTransfer(newAdmin common.Address) ([]byte, error) {
	return zContract.abi.Pack("beginDefaultAdminTransfer", newAdmin)
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
// the contract method with ID 0xeafb64d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 payment, bytes32 preimage) returns()
func (zContract *ZContract) PackCancel(payment *big.Int, preimage [32]byte) []byte {
	enc, err := zContract.abi.Pack("cancel", payment, preimage)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeafb64d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 payment, bytes32 preimage) returns()
func (zContract *ZContract) TryPackCancel(payment *big.Int, preimage [32]byte) ([]byte, error) {
	return zContract.abi.Pack("cancel", payment, preimage)
}

// PackCancelDefaultAdminTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd602b9fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelDefaultAdminTransfer() returns()
func (zContract *ZContract) PackCancelDefaultAdminTransfer() []byte {
	enc, err := zContract.abi.Pack("cancelDefaultAdminTransfer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelDefaultAdminTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd602b9fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelDefaultAdminTransfer() returns()
func (zContract *ZContract) TryPackCancelDefaultAdminTransfer() ([]byte, error) {
	return zContract.abi.Pack("cancelDefaultAdminTransfer")
}

// PackChangeDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x649a5ec7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeDefaultAdminDelay(uint48 newDelay) returns()
func (zContract *ZContract) PackChangeDefaultAdminDelay(newDelay *big.Int) []byte {
	enc, err := zContract.abi.Pack("changeDefaultAdminDelay", newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x649a5ec7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeDefaultAdminDelay(uint48 newDelay) returns()
func (zContract *ZContract) TryPackChangeDefaultAdminDelay(newDelay *big.Int) ([]byte, error) {
	return zContract.abi.Pack("changeDefaultAdminDelay", newDelay)
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

// PackDefaultAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84ef8ffc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defaultAdmin() view returns(address)
func (zContract *ZContract) PackDefaultAdmin() []byte {
	enc, err := zContract.abi.Pack("defaultAdmin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefaultAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84ef8ffc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defaultAdmin() view returns(address)
func (zContract *ZContract) TryPackDefaultAdmin() ([]byte, error) {
	return zContract.abi.Pack("defaultAdmin")
}

// UnpackDefaultAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84ef8ffc.
//
// Solidity: function defaultAdmin() view returns(address)
func (zContract *ZContract) UnpackDefaultAdmin(data []byte) (common.Address, error) {
	out, err := zContract.abi.Unpack("defaultAdmin", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc8463c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defaultAdminDelay() view returns(uint48)
func (zContract *ZContract) PackDefaultAdminDelay() []byte {
	enc, err := zContract.abi.Pack("defaultAdminDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc8463c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defaultAdminDelay() view returns(uint48)
func (zContract *ZContract) TryPackDefaultAdminDelay() ([]byte, error) {
	return zContract.abi.Pack("defaultAdminDelay")
}

// UnpackDefaultAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc8463c8.
//
// Solidity: function defaultAdminDelay() view returns(uint48)
func (zContract *ZContract) UnpackDefaultAdminDelay(data []byte) (*big.Int, error) {
	out, err := zContract.abi.Unpack("defaultAdminDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDefaultAdminDelayIncreaseWait is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x022d63fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defaultAdminDelayIncreaseWait() view returns(uint48)
func (zContract *ZContract) PackDefaultAdminDelayIncreaseWait() []byte {
	enc, err := zContract.abi.Pack("defaultAdminDelayIncreaseWait")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefaultAdminDelayIncreaseWait is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x022d63fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defaultAdminDelayIncreaseWait() view returns(uint48)
func (zContract *ZContract) TryPackDefaultAdminDelayIncreaseWait() ([]byte, error) {
	return zContract.abi.Pack("defaultAdminDelayIncreaseWait")
}

// UnpackDefaultAdminDelayIncreaseWait is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x022d63fb.
//
// Solidity: function defaultAdminDelayIncreaseWait() view returns(uint48)
func (zContract *ZContract) UnpackDefaultAdminDelayIncreaseWait(data []byte) (*big.Int, error) {
	out, err := zContract.abi.Unpack("defaultAdminDelayIncreaseWait", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (zContract *ZContract) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := zContract.abi.Pack("getRoleAdmin", role)
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
func (zContract *ZContract) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return zContract.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (zContract *ZContract) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := zContract.abi.Unpack("getRoleAdmin", data)
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
func (zContract *ZContract) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := zContract.abi.Pack("grantRole", role, account)
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
func (zContract *ZContract) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return zContract.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (zContract *ZContract) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := zContract.abi.Pack("hasRole", role, account)
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
func (zContract *ZContract) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return zContract.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (zContract *ZContract) UnpackHasRole(data []byte) (bool, error) {
	out, err := zContract.abi.Unpack("hasRole", data)
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
// the contract method with ID 0x2677d2f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function leg(uint256 payment) view returns(uint8 state, uint256 counter, uint256 refundCommitment, uint64 deadline, bytes32 cancelHash)
func (zContract *ZContract) PackLeg(payment *big.Int) []byte {
	enc, err := zContract.abi.Pack("leg", payment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLeg is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2677d2f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function leg(uint256 payment) view returns(uint8 state, uint256 counter, uint256 refundCommitment, uint64 deadline, bytes32 cancelHash)
func (zContract *ZContract) TryPackLeg(payment *big.Int) ([]byte, error) {
	return zContract.abi.Pack("leg", payment)
}

// LegOutput serves as a container for the return parameters of contract
// method Leg.
type LegOutput struct {
	State            uint8
	Counter          *big.Int
	RefundCommitment *big.Int
	Deadline         uint64
	CancelHash       [32]byte
}

// UnpackLeg is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2677d2f7.
//
// Solidity: function leg(uint256 payment) view returns(uint8 state, uint256 counter, uint256 refundCommitment, uint64 deadline, bytes32 cancelHash)
func (zContract *ZContract) UnpackLeg(data []byte) (LegOutput, error) {
	out, err := zContract.abi.Unpack("leg", data)
	outstruct := new(LegOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Counter = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.RefundCommitment = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Deadline = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.CancelHash = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f35b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(address token, bool listed) returns()
func (zContract *ZContract) PackList(token common.Address, listed bool) []byte {
	enc, err := zContract.abi.Pack("list", token, listed)
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
func (zContract *ZContract) TryPackList(token common.Address, listed bool) ([]byte, error) {
	return zContract.abi.Pack("list", token, listed)
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

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (zContract *ZContract) PackOwner() []byte {
	enc, err := zContract.abi.Pack("owner")
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
func (zContract *ZContract) TryPackOwner() ([]byte, error) {
	return zContract.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (zContract *ZContract) UnpackOwner(data []byte) (common.Address, error) {
	out, err := zContract.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackParticipantsRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9ef2840.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function participantsRoots() view returns(uint256 current, uint256 previous)
func (zContract *ZContract) PackParticipantsRoots() []byte {
	enc, err := zContract.abi.Pack("participantsRoots")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParticipantsRoots is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9ef2840.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function participantsRoots() view returns(uint256 current, uint256 previous)
func (zContract *ZContract) TryPackParticipantsRoots() ([]byte, error) {
	return zContract.abi.Pack("participantsRoots")
}

// ParticipantsRootsOutput serves as a container for the return parameters of contract
// method ParticipantsRoots.
type ParticipantsRootsOutput struct {
	Current  *big.Int
	Previous *big.Int
}

// UnpackParticipantsRoots is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9ef2840.
//
// Solidity: function participantsRoots() view returns(uint256 current, uint256 previous)
func (zContract *ZContract) UnpackParticipantsRoots(data []byte) (ParticipantsRootsOutput, error) {
	out, err := zContract.abi.Unpack("participantsRoots", data)
	outstruct := new(ParticipantsRootsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Current = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Previous = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPauseMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf30e6e77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseMint(bool paused) returns()
func (zContract *ZContract) PackPauseMint(paused bool) []byte {
	enc, err := zContract.abi.Pack("pauseMint", paused)
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
func (zContract *ZContract) TryPackPauseMint(paused bool) ([]byte, error) {
	return zContract.abi.Pack("pauseMint", paused)
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

// PackPendingDefaultAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf6eefb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingDefaultAdmin() view returns(address newAdmin, uint48 schedule)
func (zContract *ZContract) PackPendingDefaultAdmin() []byte {
	enc, err := zContract.abi.Pack("pendingDefaultAdmin")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingDefaultAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf6eefb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingDefaultAdmin() view returns(address newAdmin, uint48 schedule)
func (zContract *ZContract) TryPackPendingDefaultAdmin() ([]byte, error) {
	return zContract.abi.Pack("pendingDefaultAdmin")
}

// PendingDefaultAdminOutput serves as a container for the return parameters of contract
// method PendingDefaultAdmin.
type PendingDefaultAdminOutput struct {
	NewAdmin common.Address
	Schedule *big.Int
}

// UnpackPendingDefaultAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf6eefb7.
//
// Solidity: function pendingDefaultAdmin() view returns(address newAdmin, uint48 schedule)
func (zContract *ZContract) UnpackPendingDefaultAdmin(data []byte) (PendingDefaultAdminOutput, error) {
	out, err := zContract.abi.Unpack("pendingDefaultAdmin", data)
	outstruct := new(PendingDefaultAdminOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.NewAdmin = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Schedule = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPendingDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1eda53c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingDefaultAdminDelay() view returns(uint48 newDelay, uint48 schedule)
func (zContract *ZContract) PackPendingDefaultAdminDelay() []byte {
	enc, err := zContract.abi.Pack("pendingDefaultAdminDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1eda53c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingDefaultAdminDelay() view returns(uint48 newDelay, uint48 schedule)
func (zContract *ZContract) TryPackPendingDefaultAdminDelay() ([]byte, error) {
	return zContract.abi.Pack("pendingDefaultAdminDelay")
}

// PendingDefaultAdminDelayOutput serves as a container for the return parameters of contract
// method PendingDefaultAdminDelay.
type PendingDefaultAdminDelayOutput struct {
	NewDelay *big.Int
	Schedule *big.Int
}

// UnpackPendingDefaultAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1eda53c.
//
// Solidity: function pendingDefaultAdminDelay() view returns(uint48 newDelay, uint48 schedule)
func (zContract *ZContract) UnpackPendingDefaultAdminDelay(data []byte) (PendingDefaultAdminDelayOutput, error) {
	out, err := zContract.abi.Unpack("pendingDefaultAdminDelay", data)
	outstruct := new(PendingDefaultAdminDelayOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.NewDelay = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Schedule = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackProposeAuditKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcac77654.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeAuditKey(uint256 x, uint256 y) returns()
func (zContract *ZContract) PackProposeAuditKey(x *big.Int, y *big.Int) []byte {
	enc, err := zContract.abi.Pack("proposeAuditKey", x, y)
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
func (zContract *ZContract) TryPackProposeAuditKey(x *big.Int, y *big.Int) ([]byte, error) {
	return zContract.abi.Pack("proposeAuditKey", x, y)
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
// the contract method with ID 0x278ecde1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint256 payment) returns()
func (zContract *ZContract) PackRefund(payment *big.Int) []byte {
	enc, err := zContract.abi.Pack("refund", payment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint256 payment) returns()
func (zContract *ZContract) TryPackRefund(payment *big.Int) ([]byte, error) {
	return zContract.abi.Pack("refund", payment)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address account) returns()
func (zContract *ZContract) PackRenounceRole(role [32]byte, account common.Address) []byte {
	enc, err := zContract.abi.Pack("renounceRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address account) returns()
func (zContract *ZContract) TryPackRenounceRole(role [32]byte, account common.Address) ([]byte, error) {
	return zContract.abi.Pack("renounceRole", role, account)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (zContract *ZContract) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := zContract.abi.Pack("revokeRole", role, account)
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
func (zContract *ZContract) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return zContract.abi.Pack("revokeRole", role, account)
}

// PackRollbackDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aa6220b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollbackDefaultAdminDelay() returns()
func (zContract *ZContract) PackRollbackDefaultAdminDelay() []byte {
	enc, err := zContract.abi.Pack("rollbackDefaultAdminDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollbackDefaultAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aa6220b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollbackDefaultAdminDelay() returns()
func (zContract *ZContract) TryPackRollbackDefaultAdminDelay() ([]byte, error) {
	return zContract.abi.Pack("rollbackDefaultAdminDelay")
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

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa363e991.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint64,bytes32),(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) PackSubmit(items []TransferItem) []byte {
	enc, err := zContract.abi.Pack("submit", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa363e991.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint64,bytes32),(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) TryPackSubmit(items []TransferItem) ([]byte, error) {
	return zContract.abi.Pack("submit", items)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (zContract *ZContract) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := zContract.abi.Pack("supportsInterface", interfaceId)
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
func (zContract *ZContract) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return zContract.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (zContract *ZContract) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := zContract.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90bb3165.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swap((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint64,bytes32),(uint256,uint256[8])) a, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint64,bytes32),(uint256,uint256[8])) b) returns()
func (zContract *ZContract) PackSwap(a TransferItem, b TransferItem) []byte {
	enc, err := zContract.abi.Pack("swap", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90bb3165.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swap((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint64,bytes32),(uint256,uint256[8])) a, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes32[6],(uint256,uint64,bytes32),(uint256,uint256[8])) b) returns()
func (zContract *ZContract) TryPackSwap(a TransferItem, b TransferItem) ([]byte, error) {
	return zContract.abi.Pack("swap", a, b)
}

// PackUpdateParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc2b5d8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateParticipants(uint256 oldRoot, uint32[] indices, uint256[] leaves, uint256 newRoot) returns()
func (zContract *ZContract) PackUpdateParticipants(oldRoot *big.Int, indices []uint32, leaves []*big.Int, newRoot *big.Int) []byte {
	enc, err := zContract.abi.Pack("updateParticipants", oldRoot, indices, leaves, newRoot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateParticipants is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc2b5d8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateParticipants(uint256 oldRoot, uint32[] indices, uint256[] leaves, uint256 newRoot) returns()
func (zContract *ZContract) TryPackUpdateParticipants(oldRoot *big.Int, indices []uint32, leaves []*big.Int, newRoot *big.Int) ([]byte, error) {
	return zContract.abi.Pack("updateParticipants", oldRoot, indices, leaves, newRoot)
}

// PackVerifiers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26779776.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifiers() view returns((address,address,address,address))
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
// Solidity: function verifiers() view returns((address,address,address,address))
func (zContract *ZContract) TryPackVerifiers() ([]byte, error) {
	return zContract.abi.Pack("verifiers")
}

// UnpackVerifiers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26779776.
//
// Solidity: function verifiers() view returns((address,address,address,address))
func (zContract *ZContract) UnpackVerifiers(data []byte) (Verifiers, error) {
	out, err := zContract.abi.Unpack("verifiers", data)
	if err != nil {
		return *new(Verifiers), err
	}
	out0 := *abi.ConvertType(out[0], new(Verifiers)).(*Verifiers)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, address recipient) returns()
func (zContract *ZContract) PackWithdraw(token common.Address, recipient common.Address) []byte {
	enc, err := zContract.abi.Pack("withdraw", token, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, address recipient) returns()
func (zContract *ZContract) TryPackWithdraw(token common.Address, recipient common.Address) ([]byte, error) {
	return zContract.abi.Pack("withdraw", token, recipient)
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

// ZContractCancelled represents a Cancelled event raised by the ZContract contract.
type ZContractCancelled struct {
	Payment  *big.Int
	Refund   *big.Int
	Preimage [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ZContractCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (ZContractCancelled) ContractEventName() string {
	return ZContractCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(uint256 indexed payment, uint256 refund, bytes32 preimage)
func (zContract *ZContract) UnpackCancelledEvent(log *types.Log) (*ZContractCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractCancelled)
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

// ZContractDefaultAdminDelayChangeCanceled represents a DefaultAdminDelayChangeCanceled event raised by the ZContract contract.
type ZContractDefaultAdminDelayChangeCanceled struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ZContractDefaultAdminDelayChangeCanceledEventName = "DefaultAdminDelayChangeCanceled"

// ContractEventName returns the user-defined event name.
func (ZContractDefaultAdminDelayChangeCanceled) ContractEventName() string {
	return ZContractDefaultAdminDelayChangeCanceledEventName
}

// UnpackDefaultAdminDelayChangeCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DefaultAdminDelayChangeCanceled()
func (zContract *ZContract) UnpackDefaultAdminDelayChangeCanceledEvent(log *types.Log) (*ZContractDefaultAdminDelayChangeCanceled, error) {
	event := "DefaultAdminDelayChangeCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractDefaultAdminDelayChangeCanceled)
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

// ZContractDefaultAdminDelayChangeScheduled represents a DefaultAdminDelayChangeScheduled event raised by the ZContract contract.
type ZContractDefaultAdminDelayChangeScheduled struct {
	NewDelay       *big.Int
	EffectSchedule *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const ZContractDefaultAdminDelayChangeScheduledEventName = "DefaultAdminDelayChangeScheduled"

// ContractEventName returns the user-defined event name.
func (ZContractDefaultAdminDelayChangeScheduled) ContractEventName() string {
	return ZContractDefaultAdminDelayChangeScheduledEventName
}

// UnpackDefaultAdminDelayChangeScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DefaultAdminDelayChangeScheduled(uint48 newDelay, uint48 effectSchedule)
func (zContract *ZContract) UnpackDefaultAdminDelayChangeScheduledEvent(log *types.Log) (*ZContractDefaultAdminDelayChangeScheduled, error) {
	event := "DefaultAdminDelayChangeScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractDefaultAdminDelayChangeScheduled)
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

// ZContractDefaultAdminTransferCanceled represents a DefaultAdminTransferCanceled event raised by the ZContract contract.
type ZContractDefaultAdminTransferCanceled struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ZContractDefaultAdminTransferCanceledEventName = "DefaultAdminTransferCanceled"

// ContractEventName returns the user-defined event name.
func (ZContractDefaultAdminTransferCanceled) ContractEventName() string {
	return ZContractDefaultAdminTransferCanceledEventName
}

// UnpackDefaultAdminTransferCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DefaultAdminTransferCanceled()
func (zContract *ZContract) UnpackDefaultAdminTransferCanceledEvent(log *types.Log) (*ZContractDefaultAdminTransferCanceled, error) {
	event := "DefaultAdminTransferCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractDefaultAdminTransferCanceled)
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

// ZContractDefaultAdminTransferScheduled represents a DefaultAdminTransferScheduled event raised by the ZContract contract.
type ZContractDefaultAdminTransferScheduled struct {
	NewAdmin       common.Address
	AcceptSchedule *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const ZContractDefaultAdminTransferScheduledEventName = "DefaultAdminTransferScheduled"

// ContractEventName returns the user-defined event name.
func (ZContractDefaultAdminTransferScheduled) ContractEventName() string {
	return ZContractDefaultAdminTransferScheduledEventName
}

// UnpackDefaultAdminTransferScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DefaultAdminTransferScheduled(address indexed newAdmin, uint48 acceptSchedule)
func (zContract *ZContract) UnpackDefaultAdminTransferScheduledEvent(log *types.Log) (*ZContractDefaultAdminTransferScheduled, error) {
	event := "DefaultAdminTransferScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractDefaultAdminTransferScheduled)
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
	Payment    *big.Int
	Counter    *big.Int
	Deadline   uint64
	CancelHash [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractHeldEventName = "Held"

// ContractEventName returns the user-defined event name.
func (ZContractHeld) ContractEventName() string {
	return ZContractHeldEventName
}

// UnpackHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Held(uint256 indexed payment, uint256 indexed counter, uint64 deadline, bytes32 cancelHash)
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
	Indices         []uint32
	Leaves          []*big.Int
	NewRoot         *big.Int
	PreviousDropped bool
	Raw             *types.Log // Blockchain specific contextual infos
}

const ZContractParticipantsUpdatedEventName = "ParticipantsUpdated"

// ContractEventName returns the user-defined event name.
func (ZContractParticipantsUpdated) ContractEventName() string {
	return ZContractParticipantsUpdatedEventName
}

// UnpackParticipantsUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ParticipantsUpdated(uint32[] indices, uint256[] leaves, uint256 newRoot, bool previousDropped)
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
	Payment *big.Int
	Refund  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ZContractRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (ZContractRefunded) ContractEventName() string {
	return ZContractRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed payment, uint256 refund)
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

// ZContractRoleAdminChanged represents a RoleAdminChanged event raised by the ZContract contract.
type ZContractRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const ZContractRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (ZContractRoleAdminChanged) ContractEventName() string {
	return ZContractRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (zContract *ZContract) UnpackRoleAdminChangedEvent(log *types.Log) (*ZContractRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractRoleAdminChanged)
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

// ZContractRoleGranted represents a RoleGranted event raised by the ZContract contract.
type ZContractRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ZContractRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (ZContractRoleGranted) ContractEventName() string {
	return ZContractRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (zContract *ZContract) UnpackRoleGrantedEvent(log *types.Log) (*ZContractRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractRoleGranted)
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

// ZContractRoleRevoked represents a RoleRevoked event raised by the ZContract contract.
type ZContractRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ZContractRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (ZContractRoleRevoked) ContractEventName() string {
	return ZContractRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (zContract *ZContract) UnpackRoleRevokedEvent(log *types.Log) (*ZContractRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractRoleRevoked)
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

// ZContractSettled represents a Settled event raised by the ZContract contract.
type ZContractSettled struct {
	Payment *big.Int
	Counter *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ZContractSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (ZContractSettled) ContractEventName() string {
	return ZContractSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint256 indexed payment, uint256 indexed counter)
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

// ZContractSwapped represents a Swapped event raised by the ZContract contract.
type ZContractSwapped struct {
	Payment *big.Int
	Counter *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ZContractSwappedEventName = "Swapped"

// ContractEventName returns the user-defined event name.
func (ZContractSwapped) ContractEventName() string {
	return ZContractSwappedEventName
}

// UnpackSwappedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swapped(uint256 indexed payment, uint256 indexed counter)
func (zContract *ZContract) UnpackSwappedEvent(log *types.Log) (*ZContractSwapped, error) {
	event := "Swapped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractSwapped)
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
	Counter    *big.Int
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
// Solidity: event Transferred(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256 payment, uint256 change, uint256 refund, uint256 counter, uint64 epoch, uint256 ephemeral, uint256[4] audit, bytes32[6] ciphertext)
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

// ZContractWithdrawn represents a Withdrawn event raised by the ZContract contract.
type ZContractWithdrawn struct {
	Token     common.Address
	Recipient common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ZContractWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ZContractWithdrawn) ContractEventName() string {
	return ZContractWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed token, address indexed recipient, uint256 amount)
func (zContract *ZContract) UnpackWithdrawnEvent(log *types.Log) (*ZContractWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != zContract.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ZContractWithdrawn)
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
	if bytes.Equal(raw[:4], zContract.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return zContract.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["AccessControlEnforcedDefaultAdminDelay"].ID.Bytes()[:4]) {
		return zContract.UnpackAccessControlEnforcedDefaultAdminDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["AccessControlEnforcedDefaultAdminRules"].ID.Bytes()[:4]) {
		return zContract.UnpackAccessControlEnforcedDefaultAdminRulesError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["AccessControlInvalidDefaultAdmin"].ID.Bytes()[:4]) {
		return zContract.UnpackAccessControlInvalidDefaultAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return zContract.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["AmountOutOfRange"].ID.Bytes()[:4]) {
		return zContract.UnpackAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["CounterIsPayment"].ID.Bytes()[:4]) {
		return zContract.UnpackCounterIsPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["DeadlineNotPassed"].ID.Bytes()[:4]) {
		return zContract.UnpackDeadlineNotPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return zContract.UnpackDeadlinePassedError(raw[4:])
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
	if bytes.Equal(raw[:4], zContract.abi.Errors["LeavesMismatch"].ID.Bytes()[:4]) {
		return zContract.UnpackLeavesMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["LegUsed"].ID.Bytes()[:4]) {
		return zContract.UnpackLegUsedError(raw[4:])
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
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoProposal"].ID.Bytes()[:4]) {
		return zContract.UnpackNoProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NoSuchLeaf"].ID.Bytes()[:4]) {
		return zContract.UnpackNoSuchLeafError(raw[4:])
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
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotMatching"].ID.Bytes()[:4]) {
		return zContract.UnpackNotMatchingError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["NotOnCurve"].ID.Bytes()[:4]) {
		return zContract.UnpackNotOnCurveError(raw[4:])
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
	if bytes.Equal(raw[:4], zContract.abi.Errors["PayoutGas"].ID.Bytes()[:4]) {
		return zContract.UnpackPayoutGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["RecipientRefused"].ID.Bytes()[:4]) {
		return zContract.UnpackRecipientRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["RepeatedNullifier"].ID.Bytes()[:4]) {
		return zContract.UnpackRepeatedNullifierError(raw[4:])
	}
	if bytes.Equal(raw[:4], zContract.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return zContract.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
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

// ZContractAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the ZContract contract.
type ZContractAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func ZContractAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (zContract *ZContract) UnpackAccessControlBadConfirmationError(raw []byte) (*ZContractAccessControlBadConfirmation, error) {
	out := new(ZContractAccessControlBadConfirmation)
	if err := zContract.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractAccessControlEnforcedDefaultAdminDelay represents a AccessControlEnforcedDefaultAdminDelay error raised by the ZContract contract.
type ZContractAccessControlEnforcedDefaultAdminDelay struct {
	Schedule *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlEnforcedDefaultAdminDelay(uint48 schedule)
func ZContractAccessControlEnforcedDefaultAdminDelayErrorID() common.Hash {
	return common.HexToHash("0x19ca5ebb8fb33f00e502c9392eddab1501674629178bf69b853cf037aaf4bb5d")
}

// UnpackAccessControlEnforcedDefaultAdminDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlEnforcedDefaultAdminDelay(uint48 schedule)
func (zContract *ZContract) UnpackAccessControlEnforcedDefaultAdminDelayError(raw []byte) (*ZContractAccessControlEnforcedDefaultAdminDelay, error) {
	out := new(ZContractAccessControlEnforcedDefaultAdminDelay)
	if err := zContract.abi.UnpackIntoInterface(out, "AccessControlEnforcedDefaultAdminDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractAccessControlEnforcedDefaultAdminRules represents a AccessControlEnforcedDefaultAdminRules error raised by the ZContract contract.
type ZContractAccessControlEnforcedDefaultAdminRules struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlEnforcedDefaultAdminRules()
func ZContractAccessControlEnforcedDefaultAdminRulesErrorID() common.Hash {
	return common.HexToHash("0x3fc3c27ae3db78c81b8f6e685172134623efa268ee8cd8d54be38ad2a74fc13b")
}

// UnpackAccessControlEnforcedDefaultAdminRulesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlEnforcedDefaultAdminRules()
func (zContract *ZContract) UnpackAccessControlEnforcedDefaultAdminRulesError(raw []byte) (*ZContractAccessControlEnforcedDefaultAdminRules, error) {
	out := new(ZContractAccessControlEnforcedDefaultAdminRules)
	if err := zContract.abi.UnpackIntoInterface(out, "AccessControlEnforcedDefaultAdminRules", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractAccessControlInvalidDefaultAdmin represents a AccessControlInvalidDefaultAdmin error raised by the ZContract contract.
type ZContractAccessControlInvalidDefaultAdmin struct {
	DefaultAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlInvalidDefaultAdmin(address defaultAdmin)
func ZContractAccessControlInvalidDefaultAdminErrorID() common.Hash {
	return common.HexToHash("0xc22c8022f2a840d6b6a9f113407715f5bbd4e88c1b0dd9434dc00700ba609ed4")
}

// UnpackAccessControlInvalidDefaultAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlInvalidDefaultAdmin(address defaultAdmin)
func (zContract *ZContract) UnpackAccessControlInvalidDefaultAdminError(raw []byte) (*ZContractAccessControlInvalidDefaultAdmin, error) {
	out := new(ZContractAccessControlInvalidDefaultAdmin)
	if err := zContract.abi.UnpackIntoInterface(out, "AccessControlInvalidDefaultAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ZContractAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the ZContract contract.
type ZContractAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func ZContractAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (zContract *ZContract) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*ZContractAccessControlUnauthorizedAccount, error) {
	out := new(ZContractAccessControlUnauthorizedAccount)
	if err := zContract.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// ZContractCounterIsPayment represents a CounterIsPayment error raised by the ZContract contract.
type ZContractCounterIsPayment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CounterIsPayment()
func ZContractCounterIsPaymentErrorID() common.Hash {
	return common.HexToHash("0x93eb7a9f849983d94ae23d1a5c940c7ded5802642c11dc745c1dd80ce5d853e9")
}

// UnpackCounterIsPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CounterIsPayment()
func (zContract *ZContract) UnpackCounterIsPaymentError(raw []byte) (*ZContractCounterIsPayment, error) {
	out := new(ZContractCounterIsPayment)
	if err := zContract.abi.UnpackIntoInterface(out, "CounterIsPayment", raw); err != nil {
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
	Payment *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHeld(uint256 payment)
func ZContractNotHeldErrorID() common.Hash {
	return common.HexToHash("0x1890e3f111d405b7bb9186a1959d18a5637db1fb91990981d0da2524b4d4d542")
}

// UnpackNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHeld(uint256 payment)
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

// ZContractNotMatching represents a NotMatching error raised by the ZContract contract.
type ZContractNotMatching struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMatching()
func ZContractNotMatchingErrorID() common.Hash {
	return common.HexToHash("0x5c7b75e0844d2c39aa2927f63d80dd609e21eb1ad63fb5a65bcf0bf65ae2165c")
}

// UnpackNotMatchingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMatching()
func (zContract *ZContract) UnpackNotMatchingError(raw []byte) (*ZContractNotMatching, error) {
	out := new(ZContractNotMatching)
	if err := zContract.abi.UnpackIntoInterface(out, "NotMatching", raw); err != nil {
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

// ZContractSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ZContract contract.
type ZContractSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ZContractSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (zContract *ZContract) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ZContractSafeCastOverflowedUintDowncast, error) {
	out := new(ZContractSafeCastOverflowedUintDowncast)
	if err := zContract.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
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
