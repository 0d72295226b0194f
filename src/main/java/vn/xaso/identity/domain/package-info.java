/// Accounts and sessions in plain Java.
@org.jspecify.annotations.NullMarked
package vn.xaso.identity.domain;
