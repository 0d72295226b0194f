/// The page on which officials have the layout of a document checked.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.layout.web;
