// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/unit/diagnosis/evaluation.h"
#include "tests/unit/diagnosis/transform.h"

#include <algorithm>
#include <cmath>

using namespace onecopy;
using namespace onecopy::test;

/// What the product must reach on real duplicates whose causes are known. The limits are those that it was measured to
/// hold; diagnosis_bench prints the figures.
class DiagnosisCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLabelledGroupIsFound();
    void causesOfBoxesThatTheModelHasNotSeen();
    void onePairAloneIsNamedRightlyOrLeftOpen();
    void theBuiltInModelIsTheFittedOne();
    void elsewhereItIsRightOrSaysThatItCannotTell_data();
    void elsewhereItIsRightOrSaysThatItCannotTell();

private:
    void check(const Evaluation &result);
    std::vector<CorpusBox> m_corpus;
};

void DiagnosisCorpusTest::initTestCase()
{
    m_corpus = loadCorpus();
    QVERIFY(m_corpus.size() >= 28);
}

void DiagnosisCorpusTest::everyLabelledGroupIsFound()
{
    for (const CorpusBox &box : m_corpus)
        QVERIFY2(box.missing == 0, box.name.c_str());
}

void DiagnosisCorpusTest::check(const Evaluation &result)
{
    for (const std::string &mistake : result.mistakes)
        qInfo("%s", mistake.c_str());
    QVERIFY(result.groups >= 99);
    QVERIFY(result.right * 100 >= result.groups * 95);
    QVERIFY(result.forksRight * 100 >= result.groups * 98);
    QVERIFY(result.undetermined * 100 <= result.groups * 5);
    QCOMPARE(result.faultsFromDesign, std::size_t{0});
    QVERIFY(result.brier < 0.05);
}

void DiagnosisCorpusTest::causesOfBoxesThatTheModelHasNotSeen()
{
    check(evaluate(m_corpus, diagnosis::Model::builtIn(), true));
}

void DiagnosisCorpusTest::onePairAloneIsNamedRightlyOrLeftOpen()
{
    const auto all = allTransformations();
    const auto pairs = std::ranges::find(all, "two copies left", &Transformation::name);
    QVERIFY(pairs != all.end());
    const std::vector<CorpusBox> corpus = loadCorpus(pairs->change);
    const diagnosis::Model model = diagnosis::Model::builtIn();
    const Evaluation result = evaluate(eachAlone(corpus), model, false);
    QCOMPARE(result.groups - result.right - result.undetermined, std::size_t{0});
    QVERIFY2(result.right >= 78, std::to_string(result.right).c_str());
    // Nobody can be surer than the corpus allows (its last bin begins above that).
    QCOMPARE(result.calibrationGroups.back(), std::size_t{0});
    QCOMPARE(evaluate(m_corpus, model, false).calibrationGroups.back(), std::size_t{0});
}

void DiagnosisCorpusTest::theBuiltInModelIsTheFittedOne()
{
    const diagnosis::Model builtIn = diagnosis::Model::builtIn();
    const diagnosis::Model fitted = fitModel(builtIn, samplesOf(m_corpus));
    QCOMPARE(builtIn.causes().size(), fitted.causes().size());
    for (std::size_t i = 0; i < fitted.causes().size(); ++i) {
        for (std::size_t f = 0; f < diagnosis::featureCount; ++f)
            QVERIFY(std::abs(builtIn.causes()[i].weights[f].fitted - fitted.causes()[i].weights[f].fitted) < 0.01);
    }
    check(evaluate(m_corpus, builtIn, false));
}

void DiagnosisCorpusTest::elsewhereItIsRightOrSaysThatItCannotTell_data()
{
    QTest::addColumn<std::size_t>("index");
    std::size_t index = 0;
    for (const Transformation &transformation : allTransformations())
        QTest::newRow(transformation.name.c_str()) << index++;
}

void DiagnosisCorpusTest::elsewhereItIsRightOrSaysThatItCannotTell()
{
    QFETCH(std::size_t, index);
    const Transformation transformation = allTransformations().at(index);
    const std::vector<CorpusBox> corpus = loadCorpus(transformation.change);
    const Evaluation result = evaluate(corpus, diagnosis::Model::builtIn(), false);
    const std::size_t wrong = result.groups - result.right - result.undetermined;
    if (transformation.takesEvidence) {
        QVERIFY2(result.surestMistake < 0.8, std::to_string(result.surestMistake).c_str());
        QVERIFY2(result.right >= 84, std::to_string(result.right).c_str());
    } else {
        QCOMPARE(wrong, std::size_t{0});
        QVERIFY2(result.right >= 98, std::to_string(result.right).c_str());
    }
}

QTEST_GUILESS_MAIN(DiagnosisCorpusTest)
#include "corpus_test.moc"
