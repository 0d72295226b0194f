/// The pages on which the rules of signing and the delegations are kept.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.authority.web;
