/// The press and the checks of the layout.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.layout.application;
