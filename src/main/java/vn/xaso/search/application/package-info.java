/// Asks the index, and asks again in other words where nothing is found.
@org.jspecify.annotations.NullMarked
package vn.xaso.search.application;
