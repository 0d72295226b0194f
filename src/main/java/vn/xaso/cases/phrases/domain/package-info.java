/// What a sentence is, and who may keep it.
@org.jspecify.annotations.NullMarked
package vn.xaso.cases.phrases.domain;
