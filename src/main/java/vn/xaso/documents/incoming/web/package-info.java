/// Pages on which officials work on incoming documents.
@org.jspecify.annotations.NullMarked
package vn.xaso.documents.incoming.web;
