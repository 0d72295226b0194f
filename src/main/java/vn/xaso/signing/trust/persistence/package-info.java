/// What was brought, and the list of those who are believed.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.trust.persistence;
