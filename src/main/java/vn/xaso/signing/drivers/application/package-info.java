/// Where keys that lie elsewhere are entered and opened.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.drivers.application;
