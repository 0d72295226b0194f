/// Keys, who may open them, and what is told about a signature.
@org.jspecify.annotations.NullMarked
package vn.xaso.signing.domain;
