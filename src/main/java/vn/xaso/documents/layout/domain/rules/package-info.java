/// The rules of the layout, each looked at on what is seen on the pages.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.layout.domain.rules;
