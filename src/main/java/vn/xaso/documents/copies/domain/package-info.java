/// What a copy is, and the rules of its forms, in plain Java.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.copies.domain;
