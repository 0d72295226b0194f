/// The administrator looks after the index.
@org.jspecify.annotations.NullMarked
package vn.xaso.search.web;
