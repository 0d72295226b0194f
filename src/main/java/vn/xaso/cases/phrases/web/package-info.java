/// The pages of sentences.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.phrases.web;
