@org.jspecify.annotations.NullMarked
package vn.xaso.documents.reading.web;
