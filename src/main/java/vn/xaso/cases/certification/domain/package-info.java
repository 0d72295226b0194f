/// What is certified, what it costs, and the numbers of the books.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.certification.domain;
