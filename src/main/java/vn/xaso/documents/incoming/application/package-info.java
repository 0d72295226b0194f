/// The desks at which an incoming document is worked on.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.incoming.application;
