@org.jspecify.annotations.NullMarked
package vn.xaso.documents.counting.persistence;
