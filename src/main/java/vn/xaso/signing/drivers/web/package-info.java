/// The pages on which keys that lie elsewhere are entered.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.drivers.web;
