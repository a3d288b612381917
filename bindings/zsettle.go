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
	Ciphertext   []byte
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
	Bin: "0x6103406040523461092e5761266b8038038061001a81610946565b928339810190808203610420811261092e576102c01361092e576040519160a083016001600160401b038111848210176108665760405280601f8301121561092e576100666040610946565b80604084019183831161092e5790839185905b848210610933575050855261008d9161096b565b602084019081526100a18260c0850161096b565b604085019081526100b683610140860161096b565b90606086019182526100cc846101c087016109ae565b92608087019384526100e2856102c088016109ae565b94806103df8801121561092e576100f96060610946565b968790610420810192831161092e576103c001905b82821061091e5750505061012a87515160208951015190610a5e565b6101348151610a89565b61013e8251610a89565b6101488351610a89565b60005b600881106108cd575082515182515114806108ba575b6108a95760008051602061258b833981519152835151148061088d575b61087c57604051608081016001600160401b038111828210176108665760405260018152602081016002815260408201906001825260008051602061264b8339815191526060840193600285526101d58482610ac9565b51149081159161084c575b506108365760408160608251825181528551602082015260028482015260075afa60403d141615610821575160008051602061264b8339815191521480159190610807575b506107f1576101a09661023788610946565b600c8152601f19890190813660208301377f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4561027282610b47565b52600161027e82610b58565b52600261028a82610b68565b52600161029682610b78565b5260025b600c811061074d57506102ac90610b99565b15908115610640575b5061062a5760208151519151015160a05260805280515160208251015160e05260c0526102f460606102eb604084510151610a1a565b92510151610a1a565b6101205261010052805151602082510151610160526101405261032060606102eb604084510151610a1a565b8652610180528051516020825101516101e0526101c05261034a60606102eb604084510151610a1a565b61022052610200528051516020825101516040835101516060845101516102a0526102805261026052610240526080815101519060a0815101519060e060c0825101519151015161032052610300526102e0526102c0526103ab8183610bd3565b156106195760005b600381106105b857836040516115c19182610faa833960805182818161031901528181610864015261101c015260a05182818161033c01528181610887015261103f015260c05182818161037a015281816108b7015261107b015260e05182818161039d015281816108da015261109e0152610100518281816103d00152818161090301526110ce0152610120518281816103f30152818161093001526110f10152610140518281816105a60152818161096501526111e90152610160518281816105c901528181610988015261120c0152610180518281816105f8015281816109b1015261123b01525181818161061b015281816109de015261125e01526101c05181818161064e01528181610a13015261129101526101e05181818161067101528181610a3601526112b40152610200518181816106a401528181610a5f01526112e70152610220518181816106c701528181610a8c015261130a01526102405181818161042401528181610ad3015261112201526102605181818161044701528181610af6015261114501526102805181818161049601528181610b1c015261119401526102a0518181816104c201528181610b4101526111c001526102c0518181816104fd0152610b6701526102e0518181816105200152610b8c0152610300518181816105550152610bb20152610320518181816105780152610bd80152f35b6105c28184610a4d565b5160008051602061262b833981519152600182086105e08386610a4d565b526105eb8385610bd3565b61060457906001916105fd8286610a4d565b52016103b3565b506369d35a2960e11b60005260045260246000fd5b630a30087b60e21b60005260046000fd5b639600cf0360e01b600052600860045260246000fd5b905061064b89610946565b90600c8252366020830137600261066182610b47565b52600161066d82610b58565b52600261067982610b68565b52600161068582610b78565b5260025b600c81106106a1575061069b90610b99565b386102b5565b60018101808211610737576106c560008051602061256b8339815191529184610b85565b5260008051602061258b8339815191526106df8284610b85565b52600281018082116107375760038201808311610737576000805160206125eb8339815191529160008051602061260b8339815191526107226107299387610b85565b5284610b85565b526006810180911115610689575b634e487b7160e01b600052601160045260246000fd5b600181018082116107375761077160008051602061256b8339815191529184610b85565b5260008051602061258b83398151915261078b8284610b85565b52600281018082116107375760038201808311610737576000805160206125eb8339815191529160008051602061260b8339815191526107226107ce9387610b85565b52600681018091111561029a57634e487b7160e01b600052601160045260246000fd5b639600cf0360e01b600052600760045260246000fd5b6000805160206125cb833981519152915051141538610225565b62a4859360e01b600052600760045260246000fd5b639600cf0360e01b600052600660045260246000fd5b6000805160206125cb8339815191529150511415386101e0565b634e487b7160e01b600052604160045260246000fd5b63a19288bd60e01b60005260046000fd5b5060008051602061256b8339815191526020845101511461017e565b6329085edd60e11b60005260046000fd5b5060208351015160208351015114610161565b6108d88186516109f3565b518551906001830191828411610737576108fc926108f5916109f3565b5190610a5e565b600281018091111561014b57634e487b7160e01b600052601160045260246000fd5b815181526020918201910161010e565b600080fd5b8151815285935060209182019101610079565b6040519190601f01601f191682016001600160401b0381118382101761086657604052565b9080601f8301121561092e576109816080610946565b9182906080810192831161092e57905b82821061099e5750505090565b8151815260209182019101610991565b9080601f8301121561092e576109c5610100610946565b918290610100810192831161092e57905b8282106109e35750505090565b81518152602091820191016109d6565b906008811015610a045760051b0190565b634e487b7160e01b600052603260045260246000fd5b80610a255750600090565b6000805160206125ab833981519152036000805160206125ab83398151915281116107375790565b906003811015610a045760051b0190565b610a6781610f7c565b610a7082610f7c565b1715610a7857565b634ddaa5e560e01b60005260046000fd5b60005b6004811015610aad57600190610aa78160051b840151610f7c565b01610a8c565b50606081516020830151176040830151179101511715610a7857565b608060409260208451918451835281850151828401528051868401520151606082015260065afa60403d141615610afc57565b62a4859360e01b600052600660045260246000fd5b60018214610b4357606060409283519083518252602084015160208301528482015260075afa60403d14161561082157565b5050565b805160071015610a04576101000190565b805160061015610a045760e00190565b805160011015610a045760400190565b805115610a045760200190565b8051821015610a045760209160051b010190565b600060209182815160051b910160085afa60203d14166000519015610bbe5760011490565b62a4859360e01b600052600860045260246000fd5b6101809291610be184610946565b600b8152916020830191601f19860136843760005b600b8110610f1b57505050610320610c0d81610946565b60188152926020840191601f19013683376080610c2981610946565b9181368437816102608701959101939060005b85906001811015610da35780159360008515610d89575060015b60018060801b03169787600060008051602061262b8339815191528b8351088252805b60608110610d3c5750809150610d28575061010081610c9a8b60c094610b11565b80518452602081015160208501526040810151604085015260608101516060850152888101518985015260a081015160a08501520191019760608295019560c08501928311918261073757610cef9084610b11565b15610d14576107375760019260e091518a5201516102808a01525b0194919094610c3c565b5060019250610d239089610ac9565b610d0a565b6398664c3760e01b60005260045260246000fd5b8b8189015160008051602061262b833981519152811015610d81575b60008051602061262b833981519152809160208581979801019309825108905201908991610c79565b925082610d58565b8080526020839052604090206001600160801b0316610c56565b5050505094959250905060e08301935160a051908552610100840152610dca815185610b11565b61012083018085116107375760c05160e051915261014084015261016083018085116107375761010051610120519152828401526101a08301908185116107375761024051610260519083526101c08501526000610e29825184610b11565b506101e08401918286116107375782610eb291610ead6102805194610e626102a0519660208301519086526102008b0197885285610b11565b610e6c8484610ac9565b6000610e896102c0516102e0516040850151918852895286610b11565b610e938585610ac9565b506103005190606061032051910151918552865283610b11565b610ac9565b610140516101605192525261022082019081841161073757516101a05191526102408201526102a08101808311610737576101c0516101e05191526102c08201526102e0810180921161073757610f189161020051610220519152610300820152610b99565b90565b60006003821015610f47575080610f3460019285610a4d565b515b610f408288610b85565b5201610bf6565b600219820190828211610f68575090610f62600192846109f3565b51610f36565b634e487b7160e01b81526011600452602490fd5b6000805160206125ab833981519152811015610f955750565b634b296f9960e11b60005260045260246000fdfe6080604052600436101561001257600080fd5b60003560e01c80633b7ead5414610c985780637950c5f8146107975763a5c05e2a1461003d57600080fd5b34610792576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261079257366064116107925736610164116107925761018061008a816113ff565b600b8152608060208201917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08401368437606060048437019061010060648337600090610320926100da846113ff565b60188152927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850195013686376080610114816113ff565b90803683376102608601948790845b86600182101561030d5781159384156102ea576fffffffffffffffffffffffffffffffff60015b169887897f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018c83510882528a5b60608110610279575080915061024e5750610100816101988c60c0946114fc565b80518452602081015160208501526040810151604085015260608101516060850152888101518985015260a081015160a08501520191019860608295019560c08401928311918261023a576101ed90846114fc565b15610225576102115751895260e001516102808a01526001905b0195919095610123565b602488634e487b7160e01b81526011600452fd5b506001929150610235908a611560565b610207565b60248b634e487b7160e01b81526011600452fd5b7f98664c37000000000000000000000000000000000000000000000000000000008a52600452602489fd5b8c818901517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156102e2575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809160208581979801019309825108905201908991610177565b9250826102a7565b878052826020526fffffffffffffffffffffffffffffffff8060408a201661014a565b868b8b8e8960e08301917f000000000000000000000000000000000000000000000000000000000000000083527f000000000000000000000000000000000000000000000000000000000000000061010085015261036c8251846114fc565b610120840180841161076a577f000000000000000000000000000000000000000000000000000000000000000090527f0000000000000000000000000000000000000000000000000000000000000000610140850152610160840180841161076a577f000000000000000000000000000000000000000000000000000000000000000090527f0000000000000000000000000000000000000000000000000000000000000000908401526101a0830180831161077e577f000000000000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006101c08501526104778251826114fc565b6101e084019081841161076a57816105a49161059f60606020870151967f000000000000000000000000000000000000000000000000000000000000000085526104e96102008b01987f00000000000000000000000000000000000000000000000000000000000000008a52866114fc565b6104f38585611560565b61054760408201517f000000000000000000000000000000000000000000000000000000000000000087527f00000000000000000000000000000000000000000000000000000000000000008a52866114fc565b6105518585611560565b01517f000000000000000000000000000000000000000000000000000000000000000084527f00000000000000000000000000000000000000000000000000000000000000008752836114fc565b611560565b7f000000000000000000000000000000000000000000000000000000000000000090527f000000000000000000000000000000000000000000000000000000000000000090526102208201808211610756577f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000006102408301526102a08201808211610756577f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000006102c08301526102e08201809111610742577f000000000000000000000000000000000000000000000000000000000000000090527f000000000000000000000000000000000000000000000000000000000000000061030082015251602091839160051b9060085afa60203d1416908051911561071657602060018314604051908152f35b807ea4859300000000000000000000000000000000000000000000000000000000602492526008600452fd5b602484634e487b7160e01b81526011600452fd5b602485634e487b7160e01b81526011600452fd5b602487634e487b7160e01b81526011600452fd5b602486634e487b7160e01b81526011600452fd5b600080fd5b346107925760007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107925760405160a0810181811067ffffffffffffffff821117610c825760405260406107ee816113ff565b81368237825260208201608091610804836113ff565b83368237825280840190610817846113ff565b843682378252606085019261082b856113ff565b8536823784528486019461010090610842826113ff565b823682378752835184810181811067ffffffffffffffff821117610c825785527f000000000000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000602082015288526108b56113df565b7f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201526109277f00000000000000000000000000000000000000000000000000000000000000006114a5565b858201526109547f00000000000000000000000000000000000000000000000000000000000000006114a5565b606082015283526109636113df565b7f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201526109d57f00000000000000000000000000000000000000000000000000000000000000006114a5565b85820152610a027f00000000000000000000000000000000000000000000000000000000000000006114a5565b60608201528552610a116113df565b7f000000000000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006020820152610a837f00000000000000000000000000000000000000000000000000000000000000006114a5565b85820152610ab07f00000000000000000000000000000000000000000000000000000000000000006114a5565b60608201528652835191820182811067ffffffffffffffff821117610c825784527f000000000000000000000000000000000000000000000000000000000000000082527f000000000000000000000000000000000000000000000000000000000000000060208301527f0000000000000000000000000000000000000000000000000000000000000000828501527f000000000000000000000000000000000000000000000000000000000000000060608301527f0000000000000000000000000000000000000000000000000000000000000000908201527f000000000000000000000000000000000000000000000000000000000000000060a08201527f000000000000000000000000000000000000000000000000000000000000000060c08201527f000000000000000000000000000000000000000000000000000000000000000060e08201528552815195516000875b60028210610c6c5750505091610c28610c3392610c3f959451908801906113b7565b5160c08601906113b7565b516101408401906113b7565b5160006101c083015b60088210610c56576102c084f35b6020806001928551815201930191019091610c48565b6020806001928551815201930191019091610c06565b634e487b7160e01b600052604160045260246000fd5b346107925760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107925760043567ffffffffffffffff811161079257366023820112156107925780600401359067ffffffffffffffff8211610792576060820236602482840101116107925760243567ffffffffffffffff8111610792573660238201121561079257806004013567ffffffffffffffff8111610792573660248260081b8401011161079257841580156113ad575b61137c575083600b02600b8104850361136657610d6e9061145b565b918060246020850195018537602060248660081b930191840101376000916001840361135a57825b60038501808611610756578060060290600682040361075657610db89061145b565b93608091610dc5836113ff565b90833683376002880180891161074257806006029060068204036107425760051b87019560208701959089600302600381048b0361077e5760051b01602090810195908901919082865b888d821015610ffa578115958615610fd7576fffffffffffffffffffffffffffffffff60015b169a898c7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018d9183510882528c8e5b60608210610f66575050809150610f3b575061010081610e868e60c0946114fc565b80518452602081015160208501526040810151604085015260608101516060850152878101518885015260a081015160a08501520191019a60608297019760c084019283119182610f2757610edb90846114fc565b15610f1257610efe57518b5260e0015160408c01526001905b0197939297610e0f565b60248a634e487b7160e01b81526011600452fd5b506001929150610f22908c611560565b610ef4565b60248d634e487b7160e01b81526011600452fd5b7f98664c37000000000000000000000000000000000000000000000000000000008c5260045260248bfd5b818b01517f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001811015610fcf575b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001809160208581979801019309825108905201908b918e610e64565b925082610f93565b878a52826020526fffffffffffffffffffffffffffffffff8060408c2016610e35565b50508a8688938e8060060290600682040361077e5760051b83019160208301917f000000000000000000000000000000000000000000000000000000000000000083527f0000000000000000000000000000000000000000000000000000000000000000604085015261106e8251846114fc565b60608401808411610211577f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000009084015260a0830180831161076a577f000000000000000000000000000000000000000000000000000000000000000090527f000000000000000000000000000000000000000000000000000000000000000060c084015260e0830180831161076a577f000000000000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006101008501526111758251826114fc565b61012084019081841161021157816111e79161059f60606020870151967f000000000000000000000000000000000000000000000000000000000000000085526104e96101408b01987f00000000000000000000000000000000000000000000000000000000000000008a52866114fc565b7f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000009052610160820180821161077e577f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000006101808301526101e0820180821161077e577f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000006102008301526102208201809111610756577f000000000000000000000000000000000000000000000000000000000000000090527f00000000000000000000000000000000000000000000000000000000000000006102409091015251602091839160051b9060085afa60203d1416908051911561071657602060018314604051908152f35b815160051b8120610d96565b634e487b7160e01b600052601160045260246000fd5b847f5987ee500000000000000000000000000000000000000000000000000000000060005260045260245260446000fd5b5080851415610d52565b906000905b600482106113c957505050565b60208060019285518152019301910190916113bc565b604051906080820182811067ffffffffffffffff821117610c8257604052565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051930116820182811067ffffffffffffffff821117610c8257604052565b67ffffffffffffffff8111610c825760051b60200190565b9061146d61146883611443565b6113ff565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061149b8294611443565b0190602036910137565b806114b05750600090565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4781116113665790565b6001821461155c57606060409283519083518252602084015160208301528482015260075afa60403d14161561152e57565b7ea4859300000000000000000000000000000000000000000000000000000000600052600760045260246000fd5b5050565b608060409260208451918451835281850151828401528051868401520151606082015260065afa60403d14161561159357565b7ea4859300000000000000000000000000000000000000000000000000000000600052600660045260246000fd1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c230644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4715ed738c0e0a7c92e7845f96b2ae9c0a68a6a449e3538fc7ff3ebf7a5a18a2c4090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001030644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd3",
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
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"registrar\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"auditor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"lister\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pauser\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"adminDelay\",\"type\":\"uint48\"},{\"internalType\":\"uint64\",\"name\":\"sealAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"auditDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"auditGrace\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"mint\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transfer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"append\",\"type\":\"address\"}],\"internalType\":\"structVerifiers\",\"name\":\"verifiers\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"emptyRoot\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emptyParticipants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"auditX\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"auditY\",\"type\":\"uint256\"}],\"internalType\":\"structSetup\",\"name\":\"setup\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"}],\"name\":\"AccessControlEnforcedDefaultAdminDelay\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccessControlEnforcedDefaultAdminRules\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"defaultAdmin\",\"type\":\"address\"}],\"name\":\"AccessControlInvalidDefaultAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"CiphertextLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CounterIsPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"DeadlineNotPassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"InexactTransfer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LeavesMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LegUsed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MintIsPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoProposal\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"NoSuchLeaf\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotALeg\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"NotInField\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NotListed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotMatching\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotOnCurve\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSealable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingCredited\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToAppend\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NullifierSpent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlySelf\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PayoutGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"RecipientRefused\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RepeatedNullifier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SmallOrder\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleEpoch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleParticipants\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StaleUpdate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SupplyOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TreeFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"name\":\"Underbacked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnknownRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"indices\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"leaves\",\"type\":\"uint256\"}],\"name\":\"UpdateLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WrongPreimage\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroCommitment\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroNullifier\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroSetup\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"}],\"name\":\"Appended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"AuditKeyActivated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"AuditKeyProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"}],\"name\":\"Burned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"Cancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"DefaultAdminDelayChangeCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"newDelay\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"effectSchedule\",\"type\":\"uint48\"}],\"name\":\"DefaultAdminDelayChangeScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"DefaultAdminTransferCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"acceptSchedule\",\"type\":\"uint48\"}],\"name\":\"DefaultAdminTransferScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"name\":\"Held\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"Listed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"MintPaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"}],\"name\":\"Minted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"indexed\":false,\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"previousDropped\",\"type\":\"bool\"}],\"name\":\"ParticipantsUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"position\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"}],\"name\":\"Queued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"batch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"}],\"name\":\"Sealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"ciphertext\",\"type\":\"bytes\"}],\"name\":\"Transferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AUDITOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LISTER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAUSER_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PAYOUT_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REGISTRAR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptDefaultAdminTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activateAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[64]\",\"name\":\"leaves\",\"type\":\"uint256[64]\"},{\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"name\":\"append\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"activatedAt\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditGrace\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"auditKey\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"auditProposal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"index\",\"type\":\"uint64\"}],\"name\":\"batch\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"chain\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"isSealed\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"}],\"name\":\"beginDefaultAdminTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[2]\",\"name\":\"audit\",\"type\":\"uint256[2]\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structBurnItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"preimage\",\"type\":\"bytes32\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"cancelDefaultAdminTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint48\",\"name\":\"newDelay\",\"type\":\"uint48\"}],\"name\":\"changeDefaultAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"defaultAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"defaultAdminDelay\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"defaultAdminDelayIncreaseWait\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"isRoot\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nullifier\",\"type\":\"uint256\"}],\"name\":\"isSpent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"leg\",\"outputs\":[{\"internalType\":\"enumLegState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refundCommitment\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"listed\",\"type\":\"bool\"}],\"name\":\"list\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem\",\"name\":\"item\",\"type\":\"tuple\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"mintBatch\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"mintPaused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"commitment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"salt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"audit0\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structMintItem\",\"name\":\"item\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"permitDeadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"mintWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"}],\"name\":\"participantLeaf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"participantsRoots\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"current\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"previous\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"pauseMint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"payout\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingDefaultAdmin\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"newAdmin\",\"type\":\"address\"},{\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingDefaultAdminDelay\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"newDelay\",\"type\":\"uint48\"},{\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"x\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"y\",\"type\":\"uint256\"}],\"name\":\"proposeAuditKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queue\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"nextBatch\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"openedAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"appended\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rollbackDefaultAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"root\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sealAfter\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes\",\"name\":\"ciphertext\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"internalType\":\"structLeg\",\"name\":\"leg\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransferItem[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes\",\"name\":\"ciphertext\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"internalType\":\"structLeg\",\"name\":\"leg\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransferItem\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"root\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"participants\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier0\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nullifier1\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"change\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"ephemeral\",\"type\":\"uint256\"},{\"internalType\":\"uint256[4]\",\"name\":\"audit\",\"type\":\"uint256[4]\"},{\"internalType\":\"bytes\",\"name\":\"ciphertext\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"counter\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"cancelHash\",\"type\":\"bytes32\"}],\"internalType\":\"structLeg\",\"name\":\"leg\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"digest\",\"type\":\"uint256\"},{\"internalType\":\"uint256[8]\",\"name\":\"points\",\"type\":\"uint256[8]\"}],\"internalType\":\"structProof\",\"name\":\"proof\",\"type\":\"tuple\"}],\"internalType\":\"structTransferItem\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"swap\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"oldRoot\",\"type\":\"uint256\"},{\"internalType\":\"uint32[]\",\"name\":\"indices\",\"type\":\"uint32[]\"},{\"internalType\":\"uint256[]\",\"name\":\"leaves\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256\",\"name\":\"newRoot\",\"type\":\"uint256\"}],\"name\":\"updateParticipants\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"verifiers\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"mint\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transfer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"burn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"append\",\"type\":\"address\"}],\"internalType\":\"structVerifiers\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "ZContract",
	Bin: "0x610160604052346108175760405161671138819003601f8101601f191683016001600160401b0381118482101761081c57839282916040528339810103610220811261081757604051600092906101c081016001600160401b038111828210176108035760405261006f82610832565b815261007d60208301610832565b926020820193845261009160408401610832565b604083019081526100a460608501610832565b606084019081526100b760808601610832565b916080850192835260a08601519665ffffffffffff881688036107ff5760a086019788526100e760c08801610846565b9460c087019586526100fb60e08901610846565b60e0880190815260806101116101008b01610846565b6101008a019081529261011f1901126107fb5760405191608083016001600160401b038111848210176107e75760405261014e6101208b01610832565b835261015d6101408b01610832565b602084015261016f6101608b01610832565b60408401526101816101808b01610832565b606084015261012089019283526101a08a0151976101408a019889526101c08b01519961016081019a8b526102006101e08d01519c61018083019d8e5201519c6101a082019d8e52519060018060a01b039051169081156107d357600180546001600160d01b031660d09290921b6001600160d01b0319169190911790556102969493929190610210906108b2565b50600160035551915190516001600160401b0390811660c05290811660a05216608052805151610248906001600160a01b031661085a565b60e052805160200151610263906001600160a01b031661085a565b6101005280516040015161027f906001600160a01b031661085a565b6101205251606001516001600160a01b031661085a565b61014052516001600160a01b031680156107c4576102b3906108fd565b50516001600160a01b031680156107b5576102cd90610927565b50516001600160a01b031680156107a6576102e790610951565b50516001600160a01b03168015610797576103019061097b565b50805115801561078e575b61077f5761031a8151610885565b6103248251610885565b51806004558452600560205260408420600160ff1982541617905551600b55519051906000805160206166f18339815191528161036081610885565b61036984610885565b80096000805160206166f183398151915283800990806000805160206166f183398151915203906000805160206166f1833981519152821161076b57906000805160206166f18339815191528080858195097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e0960010892080361075c57600183845b60038210610605575050906001917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff90815b6105c1575050906000805160206166f183398151915281819309920981156105b257600e54926001600160401b0380851660010190811161059e576001600160c01b031990941642604090811b6fffffffffffffffff000000000000000016919091176001600160401b03958616908117600e558151909590929183019081118382101761058a57916001604094927f5c3e6b2cd511657025d20f7b19dde4415d8f8239a037d2542f58fd9631a7786c96948652848352856020840191858352898152601160205220925183555191015582519182526020820152a2604051615cc49081610a2d8239608051818181611f48015261258a015260a0518181816111e30152613054015260c051818181612318015281816129930152614173015260e0518181816109cd015281816132410152613bda0152610100518181816114f9015261326e015261012051818181612679015261329b015261014051818181610db501526132c20152f35b634e487b7160e01b82526041600452602482fd5b634e487b7160e01b82526011600452602482fd5b634ed2280560e01b8352600483fd5b6001808316146105e9575b806000805160206166f183398151915291099060011c908161041e565b926000805160206166f1833981519152848192099390506105cc565b9391909293610748576000805160206166f1833981519152808084870895800992800991806000805160206166f183398151915203926000805160206166f18339815191528411610734576000805160206166f183398151915280808684089480096002096000805160206166f1833981519152036000805160206166f1833981519152811161072057816000805160206166f18339815191528092860893086000805160206166f183398151915203906000805160206166f18339815191528211610720576000805160206166f183398151915203926000805160206166f1833981519152841161072057916000805160206166f183398151915280928180600196818d99818884099b08900999800908099301906103ec565b634e487b7160e01b88526011600452602488fd5b634e487b7160e01b87526011600452602487fd5b634e487b7160e01b85526012600452602485fd5b6361586bdd60e01b8352600483fd5b634e487b7160e01b86526011600452602486fd5b63abd2f30760e01b8552600485fd5b5081511561030c565b63abd2f30760e01b8652600486fd5b63abd2f30760e01b8752600487fd5b63abd2f30760e01b8852600488fd5b63abd2f30760e01b8952600489fd5b636116401160e11b8f5260048f905260248ffd5b634e487b7160e01b8d52604160045260248dfd5b8a80fd5b8880fd5b634e487b7160e01b85526041600452602485fd5b600080fd5b634e487b7160e01b600052604160045260246000fd5b51906001600160a01b038216820361081757565b51906001600160401b038216820361081757565b803b156108645790565b6333a2905b60e11b60009081526001600160a01b0391909116600452602490fd5b6000805160206166f183398151915281101561089e5750565b632051490960e21b60005260045260246000fd5b600254906001600160a01b0382166108ec576001600160a01b03199091166001600160a01b038216176002556108e99060006109a1565b90565b631fe1e13d60e11b60005260046000fd5b6108e9907fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c3092386109a1565b6108e9907f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f56109a1565b6108e9907ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c6109a1565b6108e9907f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a5b6000818152602081815260408083206001600160a01b038616845290915290205460ff16610a25576000818152602081815260408083206001600160a01b0395909516808452949091528120805460ff19166001179055339291907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d9080a4600190565b505060009056fe608080604052600436101561001357600080fd5b600090813560e01c90816301ffc9a71461347357508063022d63fb146134555780630aa6220b1461339957806320f801d414613337578063248a9ca314613301578063267797761461320e5780632677d2f71461312f578063278ecde1146130785780632b281522146130335780632d467df714612f4e5780632f2ff15d14612f0557806336568abe14612dca5780633bf5b222146125b15780633fb27b8514612375578063462dfe321461233c578063571c9da9146122f75780635a129efe146122c85780635ed98424146122a5578063634e93da14612185578063649a5ec714611fa75780636e1d616e14611f6c5780637bc555da14611f275780637e4831d314611f0457806384ef8ffc14611e91578063857553cc14611eb85780638da5cb5b14611e9157806391d1485414611e4557806396f35b4014611ca85780639a44da8314611c8a5780639c4667a214611c1c578063a1eda53c14611bb9578063a217fddf14611b9d578063a67a3e5614611b54578063b62b2954146118b6578063bc2b5d8e14611559578063c6573d7514611361578063c9ef28401461133c578063cac776541461116a578063cc1f0d2d1461111a578063cc8463c8146110ef578063cefc142914610ffa578063cf6eefb714610fa7578063d547741f14610f2d578063d5aa8dbc14610af0578063d602b9fd14610a74578063d65f27f614610942578063deb26b9414610907578063e10d29ee146108a8578063e527b96614610879578063e63ab1e91461083e578063eafb64d51461072c578063eb071b9c1461059f578063ebf0c71714610581578063f30e6e771461048c578063f68e955314610451578063f6eec948146103fd578063f940e385146102e05763ff88079b1461029f57600080fd5b346102dd57806003193601126102dd57600f54601054600e5460408051938452602084019290925260801c67ffffffffffffffff1690820152606090f35b80fd5b50346102dd5760406003193601126102dd576102fa613546565b90610303613561565b61030b613adb565b610328836001600160a01b03166000526014602052604060002090565b6001600160a01b0382166000526020526040600020549081156103d557836103676103cd94956001600160a01b03166000526014602052604060002090565b6001600160a01b03831660005260205284604060002055610388838261500f565b6040518381526001600160a01b038316907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60206001600160a01b03851692a3613934565b600160035580f35b6004837ffc193fc0000000000000000000000000000000000000000000000000000000008152fd5b50346102dd5760206003193601126102dd5760043567ffffffffffffffff811680910361044d57600160408383829552601160205281812054938152601160205220015482519182526020820152f35b5080fd5b50346102dd57806003193601126102dd5760206040517fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c3092388152f35b50346102dd5760206003193601126102dd5760043580151580910361044d577f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a825281602052604082206001600160a01b03331660005260205260ff60406000205416156105315760207f6c5077b147ba33efb2320134a1363ca18ccbacd3e2eb73438a3d23b2d7b180ba9160ff196007541660ff821617600755604051908152a180f35b6044827fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a602452fd5b50346102dd57806003193601126102dd576020600454604051908152f35b50346102dd57806003193601126102dd57600e5467ffffffffffffffff8160801c168015610704578042106106d957507f5c3e6b2cd511657025d20f7b19dde4415d8f8239a037d2542f58fd9631a7786c604067ffffffffffffffff9261062b825161060a816135e0565b600f548152601054906020810191825287600f558760105551905190615513565b9490917fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff61065a838316614689565b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000919092161642851b6fffffffffffffffff000000000000000016179116908117600e5582519094906106ac816135e0565b8281526001602082018381528789526011602052858920925183555191015582519182526020820152a280f35b7fd606d83f000000000000000000000000000000000000000000000000000000008352600452602482fd5b6004837f0dc5fde9000000000000000000000000000000000000000000000000000000008152fd5b50346102dd5760406003193601126102dd576004359060243561074d613adb565b61075683614c94565b9267ffffffffffffffff845460081c16421161081657604051602081019083825260208152610786604082613618565b5190206003850154036107ee577f30cc3719c0a864304994d2d8087c4197b6759aa8af966b06c297ee44d659313b604060026103cd9596600360ff198254161781550154938151908582526020820152a26107e96107e2613dce565b9182614562565b613ee3565b6004837f9354b84e000000000000000000000000000000000000000000000000000000008152fd5b6004837f70f65caa000000000000000000000000000000000000000000000000000000008152fd5b50346102dd57806003193601126102dd5760206040517f65d7a28e3265b37a6474929f336521b332c1681b933f6cb9f3376673440d862a8152f35b50346102dd5760206003193601126102dd5760ff60406020926004358152600584522054166040519015158152f35b50346102dd57806003193601126102dd5760806108c36137c7565b67ffffffffffffffff8151169060ff6060820151169067ffffffffffffffff6020816040840151169201511691604051938452602084015260408301526060820152f35b50346102dd57806003193601126102dd5760206040517ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c8152f35b50346102dd5760206003193601126102dd5760043567ffffffffffffffff811161044d573660238201121561044d5780600401359067ffffffffffffffff8211610a70576024810190602436916102208502010111610a70576109a3613adb565b6109ac82613cef565b6109b4613dce565b845b848110610a3a5750906109cb6109f292613ee3565b7f000000000000000000000000000000000000000000000000000000000000000090613faf565b825b828110610a045783600160035580f35b80610a34610a1d610a1860019487876137b6565b613676565b6020610a2a8488886137b6565b01359033906149ff565b016109f4565b80610a6a610a5484610a4f6001958a8a6137b6565b6146bb565b610120610a62848a8a6137b6565b019086613e93565b016109b6565b8280fd5b50346102dd57806003193601126102dd57610a8d613868565b600180547fffffffffffff0000000000000000000000000000000000000000000000000000811690915560a01c65ffffffffffff16610ac95780f35b7f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a96051098180a180f35b50346102dd576109406003193601126102dd5736610804116102dd5761080435906101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7dc3601126102dd57610b44613adb565b610b4c6137c7565b9167ffffffffffffffff806020850151169351168314610f05578190815b6040831080610ef3575b15610bd257610b82836146a9565b3590845260205260408320917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610bbe5760010191610b6a565b602484634e487b7160e01b81526011600452fd5b8491925b60408110610eb55750610bfd8267ffffffffffffffff166000526009602052604060002090565b5403610e8d5782610c228267ffffffffffffffff166000526009602052604060002090565b55610c71610c2f82614689565b7fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000006008549260401b16911617600855565b61082435600454906060604051610c888282613618565b369037610c948161547f565b6040516108c090610ca58282613618565b604581527f85d5f623fae602da867a7326b580f54ccfd2479cf849cc9e9481948fd79fbdcd93602093610d3f93601f190136848701377fdba08a203a87bbb3ee5f2a244eef13063aba4a7e1781c0f6966a17e8aa7840f4610d058461374c565b52610d0f83613759565b52610d19826136c9565b5285610d24826136d9565b5284610d2f826136e9565b52610800600460c083013761597d565b93806004558086526005825260408620600160ff19825416179055604051908152a26040517fa5c05e2a0000000000000000000000000000000000000000000000000000000081529082600483015b60038210610e61575050506101006108446064830137602081610164816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e56578291610e1b575b5015610df357600160035580f35b807f09bde3390000000000000000000000000000000000000000000000000000000060049252fd5b90506020813d602011610e4e575b81610e3660209383613618565b8101031261044d5751801515810361044d5782610de5565b3d9150610e29565b6040513d84823e3d90fd5b6020806001928551815201930191019091610d8e565b634e487b7160e01b600052604160045260246000fd5b6004837febdaa578000000000000000000000000000000000000000000000000000000008152fd5b610ebe816146a9565b35610ecb57600101610bd6565b6004857febdaa578000000000000000000000000000000000000000000000000000000008152fd5b50610efd836146a9565b351515610b74565b6004827f54afc7be000000000000000000000000000000000000000000000000000000008152fd5b50346102dd5760406003193601126102dd57600435610f4a613561565b908015610f7f579081610f76610f71610f7b94600052600060205260016040600020015490565b6138d4565b614e12565b5080f35b6004837f3fc3c27a000000000000000000000000000000000000000000000000000000008152fd5b50346102dd57806003193601126102dd57604065ffffffffffff610fe16001549065ffffffffffff6001600160a01b0383169260a01c1690565b6001600160a01b03849392935193168352166020820152f35b50346102dd57806003193601126102dd576001546001600160a01b031633036110c3576001546001600160a01b0381169060a01c65ffffffffffff16801580156110b9575b61108e57506110629061105c6001600160a01b0360025416614dbe565b50614ce9565b507fffffffffffff00000000000000000000000000000000000000000000000000006001541660015580f35b7f19ca5ebb000000000000000000000000000000000000000000000000000000008352600452602482fd5b504281101561103f565b807fc22c8022000000000000000000000000000000000000000000000000000000006024925233600452fd5b50346102dd57806003193601126102dd57602061110a61377d565b65ffffffffffff60405191168152f35b50346102dd5760406003193601126102dd576001600160a01b03604061113e613546565b9282611148613561565b9416815260146020522091166000526020526020604060002054604051908152f35b50346102dd5760406003193601126102dd57600435906024357f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f5825281602052604082206001600160a01b03331660005260205260ff60406000205416156112ec576111d68184615513565b505067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019267ffffffffffffffff84116112d8576112d27ff21c5b33274f6de3ff7c0ee9ad7e206da968acd464e7357b332be1c61f8f558c9394836020604051611254816135e0565b858152015282600f5583601055600e547fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000008360801b16911617600e556040519384938491604091949367ffffffffffffffff9160608501968552602085015216910152565b0390a180f35b602483634e487b7160e01b81526011600452fd5b6044827fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f5602452fd5b50346102dd57806003193601126102dd576040600b54600c5482519182526020820152f35b50346102dd5760406003193601126102dd5760043567ffffffffffffffff811161044d57610340600319823603011261044d5760243567ffffffffffffffff8111610a70576103406003198236030112610a70576113bd613adb565b6084810135806101c484013514801590611546575b61151e576103cd92916107e96114f7926114f16084604051966113f4886135fc565b898852606060408901908152600260208a0152610120906044907f3b7ead540000000000000000000000000000000000000000000000000000000061143a610344613cd3565b916114486040519384613618565b610344835282611459610344613cd3565b91601f1960208301930136843752526040602482015201526114958861147d613dce565b809861148d83838760040161450a565b60040161450a565b0135808952601260205260408920600260ff19825416179055828952601260205260408920600260ff1982541617905580837ff5b268a3ff315cc44ccceeef86259c9e8eef81ceecb14001543809115380dd628b80a384614562565b82614562565b7f000000000000000000000000000000000000000000000000000000000000000090613faf565b6004847f5c7b75e0000000000000000000000000000000000000000000000000000000008152fd5b5060848301356101c483013514156113d2565b50346102dd5760806003193601126102dd5760243567ffffffffffffffff811161044d5761158b903690600401613577565b60443567ffffffffffffffff81116118b2576115ab903690600401613577565b606435917fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c309238865285602052604086206001600160a01b03331660005260205260ff604060002054161561186257600b546004350361183a57818414801590611832575b6118025761161b8361547f565b82156117da578594865b85811061170b5750851561170357865b600c5583600b55604051948060808701608088525260a08601919088905b8082106116d75750505084810360208601528281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116116d3577fe6d5aa8d6e2cea3f997bee0ac90cdc6bad1097d49cf9c973f7b8a694c83e9d1e95602094869460051b80948785013760408501521515606084015201030190a180f35b8680fd5b90919283359063ffffffff82168092036116ff57602081600193829352019401920190611653565b8a80fd5b600b54611635565b6117168187846144fa565b3563ffffffff81168082036117d6576117308387876144fa565b3590621000008110156117ab57506117478161547f565b8061177d6117658463ffffffff16600052600d602052604060002090565b549363ffffffff16600052600d602052604060002090565b5581151591826117a0575b5050611797575b600101611625565b6001965061178f565b141590503880611788565b7f0925f0e8000000000000000000000000000000000000000000000000000000008b5260045260248afd5b8980fd5b6004867fabd2f307000000000000000000000000000000000000000000000000000000008152fd5b60448683867faabeac5f000000000000000000000000000000000000000000000000000000008352600452602452fd5b50831561160e565b6004867f666a2814000000000000000000000000000000000000000000000000000000008152fd5b6044867fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527fedcc084d3dcd65a1f7f23c65c46722faca6953d28e43150a467cf43e5c309238602452fd5b8380fd5b50346102dd5760206003193601126102dd5760043567ffffffffffffffff811161044d576118e8903690600401613577565b6118f0613adb565b6118f981613cef565b90611902613dce565b91847ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffcc185360301905b83811015611b46578060051b86013582811215611b4257860161194e8682614143565b7fffffffff000000000000000000000000000000000000000000000000000000008116611b2957506119869061024083019086613e93565b61198f8161440a565b6101c0810135806119c05750906119ba60a0836119b2608060019601358a614562565b013587614562565b0161192b565b6080820135906119d081836153cf565b156119f757600193926119f26119ba936119ec60a0948c614562565b8a614562565b6119b2565b906101e08301611a0681613e18565b90610200850135918c60405191611a1c836135c4565b6001835267ffffffffffffffff602084019116815260408301878152606084019160c08a013583526040608086019488865289815260126020522094516004811015611b12579560a0989560037f4ecb2621392346ab24e0fd5fa5b547d57a57da555570a0e73283327284635ee99660409660019f9e9b96611af7966119ba9f9c60ff60ff198854169116178655517fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff68ffffffffffffffff0087549260081b16911617855551600185015551600284015551910155613e18565b9067ffffffffffffffff8351921682526020820152a36119b2565b50505060248f634e487b7160e01b81526021600452fd5b611b3d915060406001949301358784613e2d565b6119ba565b8780fd5b866103cd846114f788613ee3565b50346102dd57806003193601126102dd5760609067ffffffffffffffff600e5460016040838316948581526011602052200154604051938452602084015260401c166040820152f35b50346102dd57806003193601126102dd57602090604051908152f35b50346102dd57806003193601126102dd576002548060d01c9182151580611c12575b15611c09575060a01c65ffffffffffff165b6040805165ffffffffffff928316815292909116602083015290f35b91505080611bed565b5042831015611bdb565b50346102dd5760206003193601126102dd576020604080926001600160a01b03611c44613546565b1681526013835220825190611c58826135e0565b549060ff6fffffffffffffffffffffffffffffffff83169283835260801c161515928391015282519182526020820152f35b50346102dd57806003193601126102dd57602060405162030d408152f35b50346102dd5760406003193601126102dd57611cc2613546565b60243590811515918281036118b2577ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c845283602052604084206001600160a01b03331660005260205260ff6040600020541615611df55780611dec575b611db85760206001600160a01b0382611d6d7fb3437079e236a2a6849dab2d57db2ad8671a5e1d9de5554f4b35484c0ac456a3946001600160a01b03166000526013602052604060002090565b80547fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff70ff000000000000000000000000000000008860801b1691161790556040519485521692a280f35b7f674520b60000000000000000000000000000000000000000000000000000000083526001600160a01b0316600452602482fd5b50803b15611d20565b6044847fe2517d3f000000000000000000000000000000000000000000000000000000008152336004527ff94103142c1baabe9ac2b5d1487bf783de9e69cfeea9a72f5c9c94afd7877b8c602452fd5b50346102dd5760406003193601126102dd576001600160a01b036040611e69613561565b92600435815280602052209116600052602052602060ff604060002054166040519015158152f35b50346102dd57806003193601126102dd5760206001600160a01b0360025416604051908152f35b50346102dd5760206003193601126102dd576004359067ffffffffffffffff821682036102dd57606060ff611eec846140b4565b91929060405193845216602083015215156040820152f35b50346102dd57806003193601126102dd57602060ff600754166040519015158152f35b50346102dd57806003193601126102dd57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102dd57806003193601126102dd5760206040517f59a1c48e5837ad7a7f3dcedcbe129bf3249ec4fbf651fd4f5e2600ead39fe2f58152f35b50346102dd5760206003193601126102dd5760043565ffffffffffff8116808203610a7057611fd4613868565b611fdd4261511b565b9065ffffffffffff611fed61377d565b168082111561214a57507ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b929165ffffffffffff82620697808061203b951091180262069780181690614096565b906002548060d01c806120c7575b5050600280546001600160a01b031660a083901b79ffffffffffff0000000000000000000000000000000000000000161760d084901b7fffffffffffff0000000000000000000000000000000000000000000000000000161790556040805165ffffffffffff928316815291909216602082015290819081016112d2565b4211156121205779ffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffff00000000000000000000000000000000000000000000000000006001549260301b169116176001555b3880612049565b507f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec58480a1612119565b0365ffffffffffff8111610bbe577ff1038c18cf84a56e432fdbfaf746924b7ea511dfe03a6506a0ceba4888788d9b929161203b9190614096565b50346102dd5760206003193601126102dd5761219f613546565b6121a7613868565b7f3377dc44241e779dd06afab5b788a35ca5f3b778836e2990bdb26a2a4b2e5ed660206121e46121d64261511b565b6121de61377d565b90614096565b65ffffffffffff6001600160a01b036122136001549065ffffffffffff6001600160a01b0383169260a01c1690565b9690501694600154867fffffffffffff000000000000000000000000000000000000000000000000000079ffffffffffff00000000000000000000000000000000000000008660a01b16921617176001551661227c575b65ffffffffffff60405191168152a280f35b7f8886ebfc4259abdbc16601dd8fb5678e54878f47b3c34836cfc51154a96051098580a161226a565b50346102dd576102206003193601126102dd576122c0613adb565b6103cd613b69565b50346102dd5760206003193601126102dd5760ff60406020926004358152600684522054166040519015158152f35b50346102dd57806003193601126102dd57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102dd5760206003193601126102dd5760043563ffffffff811680910361044d578160409160209352600d83522054604051908152f35b50346102dd57806003193601126102dd5761238e613adb565b612396613dce565b908151916060830160ff815116158015612566575b61253e577f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a3515602060ff67ffffffffffffffff6060969782865116828251168a52600a855260408a209060ff198254161790555116935116604051908152a2612412816150d5565b5167ffffffffffffffff8151167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000600854161760085561249c67ffffffffffffffff6020830151167fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000006008549260401b16911617600855565b60408101517fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff00000000000000000000000000000000806008549360801b161691161760085501517fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff78ff0000000000000000000000000000000000000000000000006008549260c01b16911617600855600160035580f35b6004837fb90c842e000000000000000000000000000000000000000000000000000000008152fd5b5061257f67ffffffffffffffff60408601511642614089565b67ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001610156123ab565b50346102dd5760206003193601126102dd5760043567ffffffffffffffff811161044d573660238201121561044d5767ffffffffffffffff81600401351161044d573660246102a08360040135028301011161044d5761260f613adb565b61261c8160040135613cef565b612624613dce565b90612632836004013561368a565b916126406040519384613618565b6004840135808452601f19906126559061368a565b01366020850137845b846004013581106128f657509061267761269e92613ee3565b7f000000000000000000000000000000000000000000000000000000000000000090613faf565b825b826004013581106126b45783600160035580f35b6126be8183613769565b516126cc575b6001016126a0565b6126e960a06126e3838660040135602488016136a2565b01613676565b6127016101606126e3848760040135602489016136a2565b60c0612715848760040135602489016136a2565b0135906204100a5a106128ce57303b156116d3576040517f20f801d40000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301528216602482015260448101839052878082606481833062030d40f191826128b9575b50506128ae576127a4836001600160a01b03166000526013602052604060002090565b6fffffffffffffffffffffffffffffffff83166fffffffffffffffffffffffffffffffff825416016fffffffffffffffffffffffffffffffff811161289a576001600160a01b03806001979695947f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d5946fffffffffffffffffffffffffffffffff602095167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604061286f886001600160a01b03166000526014602052604060002090565b6000908484168252865220612885878254613cb0565b905560405195865216941692a35b90506126c4565b602489634e487b7160e01b81526011600452fd5b505050600190612893565b816128c391613618565b611b42578738612781565b6004877fa37230a5000000000000000000000000000000000000000000000000000000008152fd5b612908818660040135602488016136a2565b606090816040516129198282613618565b36903761292d828201356040830135615bff565b608081013515612da25761294460c0820135615c6f565b6001600160a01b036129596101608301613676565b16158015612d84575b612d435760e081017f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000016129c66129c07f00000000000000000000000000000000000000000000000000000000000000006129bb85613e18565b614e6e565b92613e18565b6001600160a01b036129db6101608601613676565b67ffffffffffffffff604051934660208601523060408601526004898601521660808401521660a082015260a08152612a1560c082613618565b602081519101200683604051612a2b8282613618565b369037612a3c61018084013561547f565b60405190612a4c6101e083613618565b600e82526101c03660208401377f4c86a489b2d1ea84054c92da0b818dce84aed280fda81cb901b4776c8e11b439612a838361374c565b52610180840135612a9383613759565b528335612a9f836136c9565b526020840135612aae836136d9565b526040840135612abd836136e9565b5284840135612acb836136f9565b526080840135612ada83613709565b526001600160a01b03612aef60a08601613676565b16612af983613719565b5260c0840135612b088361372a565b5282612b138361373b565b528151600a1015612d2f576101008401356101608301528151600b1015612d2f576101208401356101808301528151600c1015612d2f576101408401356101a08301528151600d1015612d2f5781612b74916101c0612b8c9594015261597d565b92602081013590803590604087820135910135614ef1565b7fffffffff000000000000000000000000000000000000000000000000000000008116612cff5750612bc683600489013560248a016136a2565b6101a001612bd49186613e93565b612be6826004880135602489016136a2565b604081013590818952600660205260408920805460ff191660011790558281013590818a52600660205260408a20805460ff1916600117905560a0810192612c2d84613676565b9360c08301359485612c3e9161500f565b608083013590612c4e828a614562565b612c5790613676565b95612c656101608501613676565b94612c7260e08601613e18565b936040519788526020880152604087015285015267ffffffffffffffff16608084015261010081013560a08401526101200160c0830190604091376001600160a01b0316916001600160a01b0316906101007f0b849384dcca96d822670f26a0123a602c8924a19696a2a95bd4d8c14299d3bc91a3612cf18185613769565b600190526001905b0161265e565b839250612d2a91506040612d1d6001958a6004013560248c016136a2565b0135886004013584613e2d565b612cf9565b60248b634e487b7160e01b81526032600452fd5b876001600160a01b03612d5b61016060249401613676565b7f5659e02900000000000000000000000000000000000000000000000000000000835216600452fd5b50306001600160a01b03612d9b6101608401613676565b1614612962565b6004887f51bda03d000000000000000000000000000000000000000000000000000000008152fd5b50346102dd5760406003193601126102dd57600435612de7613561565b90801580612ee8575b612e37575b336001600160a01b03831603612e0f5790610f7b91614e12565b6004837f6697b232000000000000000000000000000000000000000000000000000000008152fd5b60015465ffffffffffff60a082901c16906001600160a01b031615801590612ed8575b8015612ec6575b612e9357507fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff60015416600155612df5565b7f19ca5ebb00000000000000000000000000000000000000000000000000000000845265ffffffffffff16600452602483fd5b504265ffffffffffff82161015612e61565b5065ffffffffffff811615612e5a565b506001600160a01b03600254166001600160a01b03831614612df0565b50346102dd5760406003193601126102dd57600435612f22613561565b908015610f7f579081612f49610f71610f7b94600052600060205260016040600020015490565b614d64565b50346102dd5760031936016102a0811261044d57610220136102dd57806102443560ff811680910361303057612f82613adb565b612f92612f8d613660565b613b16565b6001600160a01b03612fa2613660565b1690813b1561302e57829160e4839260405195869384927fd505accf000000000000000000000000000000000000000000000000000000008452336004850152306024850152602435604485015261022435606485015260848401526102643560a48401526102843560c48401525af161301e576103cd613b69565b61302791613618565b38816122c0565b505b50fd5b50346102dd57806003193601126102dd57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102dd5760206003193601126102dd5760043590613096613adb565b61309f82614c94565b9167ffffffffffffffff835460081c16804211156131045750600282936103cd9350600360ff198254161781550154907fb7c1f9298a18c36af08bd57eabbfbeb04695f24d0438f67614741ec15fb5c4a96020604051848152a26107e96107e2613dce565b7f1f489970000000000000000000000000000000000000000000000000000000008352600452602482fd5b50346102dd5760206003193601126102dd576004358152601260205260408120906040519161315d836135c4565b80549260ff841660048110156131fa57815267ffffffffffffffff602082019460081c1684526001820154936040820194855260036002840154936060840194855201549160808101928352519260048410156131e65767ffffffffffffffff60a096519151925116925193604051955085526020850152604084015260608301526080820152f35b602485634e487b7160e01b81526021600452fd5b602484634e487b7160e01b81526021600452fd5b50346102dd57806003193601126102dd5761322761363b565b506080604051613236816135a8565b6001600160a01b03807f00000000000000000000000000000000000000000000000000000000000000001691828152816020820191817f00000000000000000000000000000000000000000000000000000000000000001683528160606040830192827f00000000000000000000000000000000000000000000000000000000000000001684520193817f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b50346102dd5760206003193601126102dd57602061332f600435600052600060205260016040600020015490565b604051908152f35b50346102dd5760606003193601126102dd57613351613546565b613359613561565b303303613371579061336e9160443591613934565b80f35b6004837f14d4a4e8000000000000000000000000000000000000000000000000000000008152fd5b50346102dd57806003193601126102dd576133b2613868565b6002548060d01c806133d2575b826001600160a01b036002541660025580f35b42111561342b5779ffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffffffffff00000000000000000000000000000000000000000000000000006001549260301b169116176001555b38806133bf565b507f2b1fa2edafe6f7b9e97c1a9e0c3660e645beb2dcaa2d45bdbf9beaf5472e1ec58180a1613424565b50346102dd57806003193601126102dd576020604051620697808152f35b90503461044d57602060031936011261044d576004357fffffffff000000000000000000000000000000000000000000000000000000008116809103610a7057602092507f314987860000000000000000000000000000000000000000000000000000000081149081156134e9575b5015158152f35b7f7965db0b0000000000000000000000000000000000000000000000000000000081149150811561351c575b50386134e2565b7f01ffc9a70000000000000000000000000000000000000000000000000000000091501438613515565b600435906001600160a01b038216820361355c57565b600080fd5b602435906001600160a01b038216820361355c57565b9181601f8401121561355c5782359167ffffffffffffffff831161355c576020808501948460051b01011161355c57565b6080810190811067ffffffffffffffff821117610e7757604052565b60a0810190811067ffffffffffffffff821117610e7757604052565b6040810190811067ffffffffffffffff821117610e7757604052565b6060810190811067ffffffffffffffff821117610e7757604052565b90601f601f19910116810190811067ffffffffffffffff821117610e7757604052565b60405190613648826135a8565b60006060838281528260208201528260408201520152565b6004356001600160a01b038116810361355c5790565b356001600160a01b038116810361355c5790565b67ffffffffffffffff8111610e775760051b60200190565b91908110156136b3576102a0020190565b634e487b7160e01b600052603260045260246000fd5b8051600210156136b35760600190565b8051600310156136b35760800190565b8051600410156136b35760a00190565b8051600510156136b35760c00190565b8051600610156136b35760e00190565b8051600710156136b3576101000190565b8051600810156136b3576101200190565b8051600910156136b3576101400190565b8051156136b35760200190565b8051600110156136b35760400190565b80518210156136b35760209160051b010190565b6002548060d01c80151590816137ac575b50156137a25760a01c65ffffffffffff1690565b5060015460d01c90565b905042113861378e565b91908110156136b357610220020190565b604051906137d4826135a8565b81606060ff60085467ffffffffffffffff8116845267ffffffffffffffff8160401c16602085015267ffffffffffffffff8160801c16604085015260c01c16910152565b90604051613825816135a8565b606060ff82945467ffffffffffffffff8116845267ffffffffffffffff8160401c16602085015267ffffffffffffffff8160801c16604085015260c01c16910152565b3360009081527fad3228b676f7d3cd4284a5443f17f1962b36e491b30a40b2405849e597ba5fb5602052604090205460ff16156138a157565b7fe2517d3f0000000000000000000000000000000000000000000000000000000060005233600452600060245260446000fd5b80600052600060205260406000206001600160a01b03331660005260205260ff60406000205416156139035750565b7fe2517d3f000000000000000000000000000000000000000000000000000000006000523360045260245260446000fd5b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201526001600160a01b03919091169291602082602481875afa918215613a9957600092613aa5575b506139de906001600160a01b03604051917fa9059cbb000000000000000000000000000000000000000000000000000000006020840152166024820152836044820152604481526139d8606482613618565b84615a65565b604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481875afa918215613a9957600092613a65575b500391818303613a3257505050565b7f495a99620000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b9091506020813d602011613a91575b81613a8160209383613618565b8101031261355c57519038613a23565b3d9150613a74565b6040513d6000823e3d90fd5b9091506020813d602011613ad3575b81613ac160209383613618565b8101031261355c5751906139de613986565b3d9150613ab4565b600260035414613aec576002600355565b7f3ee5aeb50000000000000000000000000000000000000000000000000000000060005260046000fd5b6001600160a01b031680600052601360205260ff60406000205460801c1615613b3c5750565b7f5d35c4290000000000000000000000000000000000000000000000000000000060005260045260246000fd5b613b71613dce565b613b85613b7f8260046146bb565b91613ee3565b6040517fa5c05e2a000000000000000000000000000000000000000000000000000000008152906000600483015b60038210613c9a575050506101006101246064830137602081610164816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613a9957600091613c5f575b5015613c35576004356001600160a01b038116810361355c57613c33906024359033906149ff565b565b7f09bde3390000000000000000000000000000000000000000000000000000000060005260046000fd5b6020813d602011613c92575b81613c7860209383613618565b8101031261044d57519081151582036102dd575038613c0b565b3d9150613c6b565b6020806001928551815201930191019091613bb3565b91908201809211613cbd57565b634e487b7160e01b600052601160045260246000fd5b67ffffffffffffffff8111610e7757601f01601f191660200190565b9060405191613cfd836135fc565b60008352602083019260008452604081019060608252938215613da457829052610160820282810461016003613cbd576084019081608411613cbd57613d7d927f3b7ead540000000000000000000000000000000000000000000000000000000060609284613d85613d70604497613cd3565b9160405198899384613618565b808352613cd3565b91601f1960208301930136843752526040602485015202606001910152565b7fc2e5347d0000000000000000000000000000000000000000000000000000000060005260046000fd5b60405190613ddb826135e0565b613de361363b565b8252602082016000815267ffffffffffffffff83613e016008613818565b809152511660005260096020526040600020549052565b3567ffffffffffffffff8116810361355c5790565b9290600114613e8a577f4be604d75aa8f5e48968599c65313f6945b121c6eba345e67d0cb920cd41168e917fffffffff000000000000000000000000000000000000000000000000000000006040928351928352166020820152a2565b60005260046000fd5b90916101009060a4835194602085015160408601519160c4604060608a0285019280516084850152602081015187850152015191015260608760081b91020101013760018201809211613cbd5752565b805180516008805460208401516040808601516060909601517fffffffffffffff0000000000000000000000000000000000000000000000000090931667ffffffffffffffff9590951694851791901b6fffffffffffffffff0000000000000000161760809490941b77ffffffffffffffff00000000000000000000000000000000169390931760c084901b78ff00000000000000000000000000000000000000000000000016179055919060ff16613f9a575050565b60200151906000526009602052604060002055565b8051916040602083015192015190831561408357836084606060009695879660648701520284010152602082519201905afa3d1561407b573d90613ff282613cd3565b916140006040519384613618565b82523d6000602084013e5b156140735780516020811491821592614027575b5050613c3557565b60019250602001519060208110614043575b501415388061401f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1638614039565b602081519101fd5b60609061400b565b50505050565b91908203918211613cbd57565b9065ffffffffffff8091169116019065ffffffffffff8211613cbd57565b906140bf6008613818565b67ffffffffffffffff8082511693169280841161413757831461411a575081600052600a60205260ff6040600020541691600052600960205260406000205491801560001461411457506040915b9190600190565b9161410d565b91600052600960205260ff60606040600020549301511690600090565b50600092508291829150565b9091606092836040516141568282613618565b36903761416283615165565b61419861417160e08501613e18565b7f000000000000000000000000000000000000000000000000000000000000000090614e6e565b6141a184615294565b856040516141af8282613618565b3690376000906102208601356141c48161547f565b60405192610220906141d68286613618565b601085525091614264949391601f198461424d9550013660208501377f090cdb3fd53c65891d50a6759231fd896d11445267cbf40ef6aad7cfde6a58d161421c8461374c565b5261422683613759565b5260e0888a8401378361014083015260a0610100890161016084013761020082015261597d565b956020860135908635908701356040880135614ef1565b927fffffffff0000000000000000000000000000000000000000000000000000000084166143b5576101c08101351515908180614396575b61436e57819081614330575b506143095763fff00000916142d191156142fd576142cc60ff60015b1691516154d7565b613cb0565b116142d857565b7fb48f2cf8000000000000000000000000000000000000000000000000000000009150565b6142cc60ff60026142c4565b507fcab67a5100000000000000000000000000000000000000000000000000000000925050565b608091500135600052601260205260ff604060002054166004811015614358571515386142a8565b634e487b7160e01b600052602160045260246000fd5b507f70f65caa0000000000000000000000000000000000000000000000000000000093505050565b5067ffffffffffffffff6143ad6101e08301613e18565b16421161429c565b5050565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561355c570180359067ffffffffffffffff821161355c5760200191813603831361355c57565b60408101358060005260066020526040600020600160ff198254161790557fe1a60b63de0a64a464c69f6e0f61b609e608a3725e4d86b1dd56b12a15d624db67ffffffffffffffff6101606060850135948560005260066020526040600020600160ff19825416179055601f19601f610120608061448a60e08601613e18565b946144996101a08201826143b9565b93849391926040519a8b99848301358b5260a083013560208c015260c083013560408c01521660608a0152610100810135838a01520160a08801376101406101208701528161014087015286860137600085828601015201168101030190a3565b91908110156136b35760051b0190565b90916145168383614143565b7fffffffff000000000000000000000000000000000000000000000000000000008116613e8a57509161455560a092613c339594610240840191613e93565b61455e8161440a565b0135905b805161456d816154d7565b9064010000000082101561465f57606081019160ff8351161561464a575b7fea6df298b849f6128cdeeec8675f2709f99fec8362f08cb06354668d4f748b2b602080860196875160005280825260406000208852604051908152a260ff82511660ff8114613cbd5760010160ff168083526040146145eb5750505050565b602060ff67ffffffffffffffff7f7a895c3db16bc8fe127d479ca543493a4a58302df7075294ba8587c0128a351593614641975182825116600052600985526040600020555116935116604051908152a26150d5565b38808080614083565b67ffffffffffffffff4216604083015261458b565b7fb48f2cf80000000000000000000000000000000000000000000000000000000060005260046000fd5b67ffffffffffffffff60019116019067ffffffffffffffff8211613cbd57565b60408110156136b35760051b60040190565b91906060806040516146cd8282613618565b3690376020840135906146df82615c6f565b60408501359485156149d55760a0810135916146fa8361547f565b614706612f8d83613676565b60ff600754166149ab57608082019461472161417187613e18565b977f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000161474c88613e18565b67ffffffffffffffff604051914660208401523060408401526001878401523360808401521660a08201528660c082015260c0815261478c60e082613618565b602081519101200694836040516147a38282613618565b3690376000946101008101356147b88161547f565b60405196610160906147ca828a613618565b600a895250601f19013660208901377f846933ec1a6d8739a64c5c347abc5cdae4ec4970f7cbd101bb5180345666cc276148038861374c565b5261480d87613759565b5282614818876136c9565b526001600160a01b0361482a82613676565b16614834876136d9565b528761483f876136e9565b52848101359a8b61484f886136f9565b528061485a88613709565b5261488f60c0830135978861486e82613719565b5260e0840135998a61487f8361372a565b526148898261373b565b5261597d565b9b801515908161498a575b50156149605715614936576148af84516154d7565b60018101809111613cbd5763fff000001061465f576148de6148e491610a188567ffffffffffffffff97614562565b98613e18565b91604051978852602088015260408701521690840152608083015260a08201527ffcd4a22c9bec10609899809aae80eca7d4593e2a4e0a3c8970a133675c431de860c06001600160a01b0333941692a3565b7f68549ea10000000000000000000000000000000000000000000000000000000060005260046000fd5b7ffec6261b0000000000000000000000000000000000000000000000000000000060005260046000fd5b600b5481149150811561499f575b503861489a565b9050600c541438614998565b7f58fc31820000000000000000000000000000000000000000000000000000000060005260046000fd5b7f51bda03d0000000000000000000000000000000000000000000000000000000060005260046000fd5b6001600160a01b0316806000526013602052614a32836fffffffffffffffffffffffffffffffff60406000205416613cb0565b926fffffffffffffffffffffffffffffffff8411614c665781600052601360205260406000206fffffffffffffffffffffffffffffffff808616167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051927f70a08231000000000000000000000000000000000000000000000000000000008452306004850152602084602481865afa938415613a9957600094614c32575b506040517f23b872dd0000000000000000000000000000000000000000000000000000000060208201526001600160a01b0391909116602482015230604482015260648082018390528152614b3990614b33608482613618565b83615a65565b604051927f70a08231000000000000000000000000000000000000000000000000000000008452306004850152602084602481865afa938415613a9957600094614bfe575b50830390808203614bca575050828210614b9757505050565b7f6c9196890000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b827f495a99620000000000000000000000000000000000000000000000000000000060005260045260245260445260646000fd5b90936020823d602011614c2a575b81614c1960209383613618565b810103126102dd5750519238614b7e565b3d9150614c0c565b9093506020813d602011614c5e575b81614c4e60209383613618565b8101031261355c57519281614ad9565b3d9150614c41565b507f4ff471770000000000000000000000000000000000000000000000000000000060005260045260246000fd5b9081600052601260205260406000209160ff835416600481101561435857600103614cbc5750565b7f1890e3f10000000000000000000000000000000000000000000000000000000060005260045260246000fd5b600254906001600160a01b038216614d3a57614d37917fffffffffffffffffffffffff00000000000000000000000000000000000000006001600160a01b0383169116176002556000615ad6565b90565b7f3fc3c27a0000000000000000000000000000000000000000000000000000000060005260046000fd5b908115614d75575b614d3791615ad6565b600254916001600160a01b038316614d3a577fffffffffffffffffffffffff00000000000000000000000000000000000000009092166001600160a01b03821617600255614d6c565b614d37906001600160a01b03600254166001600160a01b03821614614de5575b6000615b70565b7fffffffffffffffffffffffff000000000000000000000000000000000000000060025416600255614dde565b90614d3791801580614e51575b15615b70577fffffffffffffffffffffffff000000000000000000000000000000000000000060025416600255615b70565b506001600160a01b03600254166001600160a01b03831614614e1f565b90600e549167ffffffffffffffff80841691169260018401808511613cbd5782149283614eca575b50508214908115614ec2575b5015614ebc57600052601160205260016040600020015490565b50600090565b905038614ea2565b614ee692935067ffffffffffffffff8091169160401c16613cb0565b421115903880614e96565b600052600660205260ff60406000205416908115614ff6575b50614fcf57600052600560205260ff6040600020541615614fa9578015159081614f88575b5015614f635715614f3f57600090565b7f68549ea10000000000000000000000000000000000000000000000000000000090565b507ffec6261b0000000000000000000000000000000000000000000000000000000090565b600b54811491508115614f9d575b5038614f2f565b9050600c541438614f96565b50507f8c5201160000000000000000000000000000000000000000000000000000000090565b5050507f63734faa0000000000000000000000000000000000000000000000000000000090565b9050600052600660205260ff6040600020541638614f0a565b6001600160a01b0316908160005260136020526fffffffffffffffffffffffffffffffff604060002054168082116150a7576fffffffffffffffffffffffffffffffff9161505c91614089565b169060005260136020526fffffffffffffffffffffffffffffffff604060002091167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055565b827f4ff471770000000000000000000000000000000000000000000000000000000060005260045260246000fd5b80519067ffffffffffffffff8251169067ffffffffffffffff8214613cbd5760009267ffffffffffffffff60016020940116905282606082510152826040825101520152565b65ffffffffffff81116151335765ffffffffffff1690565b7f6dfcc65000000000000000000000000000000000000000000000000000000000600052603060045260245260446000fd5b61517760608201356040830135615bff565b60808101359081156149d55760a0810135156149d55760c0810135156149d5576101a0810160c06151a882846143b9565b90500361525c57506101c08101359081156151f857506151c78161547f565b146151ce57565b7f93eb7a9f0000000000000000000000000000000000000000000000000000000060005260046000fd5b91505067ffffffffffffffff6152116101e08301613e18565b16159081159161524d575b5061522357565b7f38259b940000000000000000000000000000000000000000000000000000000060005260046000fd5b6102009150013515153861521c565b615265916143b9565b90507feb836cf40000000000000000000000000000000000000000000000000000000060005260045260246000fd5b6152a26101a08201826143b9565b6152ae81939293613cd3565b6152bb6040519182613618565b8181526020810191368186011161355c576020816000927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000197863783010152519020906101c0810135918215615386579067ffffffffffffffff6102009261532560e08401613e18565b946153336101e08501613e18565b9183604051974660208a01523060408a0152600360608a015216608088015260a087015260c08601521660e08401520135610100820152610100815261537b61012082613618565b602081519101200690565b915060e06153949101613e18565b9067ffffffffffffffff604051924660208501523060408501526002606085015216608083015260a082015260a0815261537b60c082613618565b8160005260126020526040600020805460ff811660048110156143585760011490811591615468575b50801561545a575b61545257600260ff198254161790558060005260126020526040600020600260ff198254161790557ff5b268a3ff315cc44ccceeef86259c9e8eef81ceecb14001543809115380dd62600080a3600190565b505050600090565b508160018201541415615400565b67ffffffffffffffff915060081c164211386153f8565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018110156154aa5750565b7f814524240000000000000000000000000000000000000000000000000000000060005260045260246000fd5b8051683fffffffffffffffc067ffffffffffffffff82169160061b169080820460401490151715613cbd5760ff6060614d379301511690613cb0565b91909161551f8161547f565b6155288361547f565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018180097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000184800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111613cbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018080858195097f1aee90f15f2189693df072d799fd11fc039b2959ebb7c867d075ca8cf4d7eb8e096001089208036159535760016000805b6003821061573457505090600180927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593efffffff90815b6156c85750507f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001910990811561569e577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191930990565b7f4ed228050000000000000000000000000000000000000000000000000000000060005260046000fd5b909150600180831614615706575b807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000191099060011c839181615647565b927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001848192099390506156d6565b9490929461593d577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001808083880896800991800990807f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103927f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018411613cbd577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000180808686089280096002097f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001037f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018111613cbd57837f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018092840893087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103907f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018211613cbd576000937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000103937f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018511615929577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000019283806001969481809599818884099b0890099a80090809930190615614565b80634e487b7160e01b602492526011600452fd5b634e487b7160e01b600052601260045260246000fd5b7f61586bdd0000000000000000000000000000000000000000000000000000000060005260046000fd5b9060609160405161598e8482613618565b8336823780936000926000815160051b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000181602085012006938301908301905b808210156159fa57505060409392916159e96159ee9261547f565b613759565b51825260208201520152565b9095848751917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001831015615a5b575b917f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018092601f199409089601906159ce565b9193508391615a29565b906000602091828151910182855af115613a99576000513d615acd57506001600160a01b0381163b155b615a965750565b6001600160a01b03907f5274afe7000000000000000000000000000000000000000000000000000000006000521660045260246000fd5b60011415615a8f565b80600052600060205260406000206001600160a01b03831660005260205260ff6040600020541615600014615b695780600052600060205260406000206001600160a01b0383166000526020526040600020600160ff198254161790556001600160a01b03339216907f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d600080a4600190565b5050600090565b80600052600060205260406000206001600160a01b03831660005260205260ff60406000205416600014615b695780600052600060205260406000206001600160a01b038316600052602052604060002060ff1981541690556001600160a01b03339216907ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b600080a4600190565b80158015615c67575b615c3d5714615c1357565b7fdce732330000000000000000000000000000000000000000000000000000000060005260046000fd5b7fcbbbbfe10000000000000000000000000000000000000000000000000000000060005260046000fd5b508115615c08565b80158015615cac575b615c7f5750565b7f66c28b180000000000000000000000000000000000000000000000000000000060005260045260246000fd5b506effffffffffffffffffffffffffffff8111615c785630644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
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
// the contract method with ID 0xb62b2954.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes,(uint256,uint64,bytes32),(uint256,uint256[8]))[] items) returns()
func (zContract *ZContract) PackSubmit(items []TransferItem) []byte {
	enc, err := zContract.abi.Pack("submit", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb62b2954.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes,(uint256,uint64,bytes32),(uint256,uint256[8]))[] items) returns()
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
// the contract method with ID 0xc6573d75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function swap((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes,(uint256,uint64,bytes32),(uint256,uint256[8])) a, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes,(uint256,uint64,bytes32),(uint256,uint256[8])) b) returns()
func (zContract *ZContract) PackSwap(a TransferItem, b TransferItem) []byte {
	enc, err := zContract.abi.Pack("swap", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSwap is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6573d75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function swap((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes,(uint256,uint64,bytes32),(uint256,uint256[8])) a, (uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint64,uint256,uint256[4],bytes,(uint256,uint64,bytes32),(uint256,uint256[8])) b) returns()
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
	Position   *big.Int
	Commitment *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ZContractQueuedEventName = "Queued"

// ContractEventName returns the user-defined event name.
func (ZContractQueued) ContractEventName() string {
	return ZContractQueuedEventName
}

// UnpackQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Queued(uint256 indexed position, uint256 commitment)
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

// ZContractTransferred represents a Transferred event raised by the ZContract contract.
type ZContractTransferred struct {
	Nullifier0 *big.Int
	Nullifier1 *big.Int
	Payment    *big.Int
	Change     *big.Int
	Refund     *big.Int
	Epoch      uint64
	Ephemeral  *big.Int
	Audit      [4]*big.Int
	Ciphertext []byte
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
// Solidity: event Transferred(uint256 indexed nullifier0, uint256 indexed nullifier1, uint256 payment, uint256 change, uint256 refund, uint64 epoch, uint256 ephemeral, uint256[4] audit, bytes ciphertext)
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
	if bytes.Equal(raw[:4], zContract.abi.Errors["CiphertextLength"].ID.Bytes()[:4]) {
		return zContract.UnpackCiphertextLengthError(raw[4:])
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
	if bytes.Equal(raw[:4], zContract.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return zContract.UnpackReentrancyGuardReentrantCallError(raw[4:])
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

// ZContractCiphertextLength represents a CiphertextLength error raised by the ZContract contract.
type ZContractCiphertextLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CiphertextLength(uint256 length)
func ZContractCiphertextLengthErrorID() common.Hash {
	return common.HexToHash("0xeb836cf426d50145e8d0b0f0beb5a2ac1af15f1cc5852c5b767c41ba42b2ac24")
}

// UnpackCiphertextLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CiphertextLength(uint256 length)
func (zContract *ZContract) UnpackCiphertextLengthError(raw []byte) (*ZContractCiphertextLength, error) {
	out := new(ZContractCiphertextLength)
	if err := zContract.abi.UnpackIntoInterface(out, "CiphertextLength", raw); err != nil {
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

// ZContractReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the ZContract contract.
type ZContractReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ZContractReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (zContract *ZContract) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ZContractReentrancyGuardReentrantCall, error) {
	out := new(ZContractReentrancyGuardReentrantCall)
	if err := zContract.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
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
