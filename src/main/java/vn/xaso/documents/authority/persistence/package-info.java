/// The tables of the rules of signing and of delegations.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.authority.persistence;
