package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.common.Words;

/** One fact of a class that is not what it was. */
public record FactDifference(ClassFact fact, ClassFacts was, ClassFacts is) {

    public String before(Words words) {
        return fact.said(was, words);
    }

    public String after(Words words) {
        return fact.said(is, words);
    }
}
