/// Whom the installation believes: the certificates of authorities, where they were taken from, and what was revoked.
///
/// A nested part of `signing` (docs/adr/0009): it uses the rest of it, and nothing there uses it.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.trust;
