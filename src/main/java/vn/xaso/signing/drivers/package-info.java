/// Keys that the program does not keep itself, a nested part: on a token, at a provider, or at the desk of the signer.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.drivers;
