/// The desk of the administrator who answers for whom the installation believes.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.trust.application;
