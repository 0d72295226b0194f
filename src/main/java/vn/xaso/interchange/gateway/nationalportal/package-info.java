/// The national portal of public services, as its contract says; names that the contract leaves open are data.
@org.jspecify.annotations.NullMarked
package vn.xaso.interchange.gateway.nationalportal;
