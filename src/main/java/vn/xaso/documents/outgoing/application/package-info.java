/// The desks at which a document is drafted, checked, signed, issued.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.outgoing.application;
