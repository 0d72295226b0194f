/// The late documents for modules above.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.standing.web;
