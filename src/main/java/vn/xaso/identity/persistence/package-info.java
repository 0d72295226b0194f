/// Accounts, sessions, codes and tokens in the database.
@org.jspecify.annotations.NullMarked
package vn.xaso.identity.persistence;
