/// How a question is read, and what an index must answer.
@org.jspecify.annotations.NullMarked
package vn.xaso.search.domain;
