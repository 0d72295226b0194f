@org.jspecify.annotations.NullMarked
package vn.xaso.documents.incoming.web;
