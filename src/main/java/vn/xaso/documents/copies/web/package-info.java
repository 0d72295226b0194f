/// The pages of copies.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.copies.web;
