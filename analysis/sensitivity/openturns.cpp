// All that is asked of OpenTURNS: its header takes long to compile, so it is read here alone.

#include <limits>

#include <openturns/ComposedDistribution.hxx>
#include <openturns/LowDiscrepancySequence.hxx>
#include <openturns/MartinezSensitivityAlgorithm.hxx>
#include <openturns/ResourceMap.hxx>
#include <openturns/SobolIndicesExperiment.hxx>
#include <openturns/SobolSequence.hxx>
#include <openturns/Uniform.hxx>

#include "sensitivity/sobol.hpp"

namespace concertation {
namespace {

UnitPoints rows_of(const OT::Sample& sample) {
    UnitPoints points(sample.getSize());
    for (std::size_t row = 0; row < points.size(); ++row)
        for (OT::UnsignedInteger column = 0; column < sample.getDimension(); ++column) points[row].push_back(sample(row, column));
    return points;
}

OT::Sample sample_of(const UnitPoints& points) {
    OT::Sample sample(points.size(), points.front().size());
    for (std::size_t row = 0; row < points.size(); ++row)
        for (std::size_t column = 0; column < points[row].size(); ++column) sample(row, column) = points[row][column];
    return sample;
}

}  // namespace

UnitPoints sobol_sequence(int count, int factors) {
    return rows_of(OT::SobolSequence(static_cast<OT::UnsignedInteger>(factors)).generate(static_cast<OT::UnsignedInteger>(count)));
}

UnitPoints sobol_points(int factors, int base) {
    OT::ResourceMap::SetAsString("SobolIndicesExperiment-SamplingMethod", "QMC");
    const OT::ComposedDistribution cube(
        OT::ComposedDistribution::DistributionCollection(static_cast<OT::UnsignedInteger>(factors), OT::Uniform(0., 1.)));
    return rows_of(OT::SobolIndicesExperiment(cube, static_cast<OT::UnsignedInteger>(base), false).generate());
}

std::vector<SobolIndex> undefined_indices(std::size_t factors) {
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    return std::vector<SobolIndex>(factors, {undefined, undefined, undefined, undefined, undefined, undefined});
}

std::vector<SobolIndex> sobol_indices(const UnitPoints& points, const std::vector<double>& outputs, int base) {
    const std::size_t factors = points.front().size();
    std::vector<SobolIndex> indices = undefined_indices(factors);
    OT::Sample values(outputs.size(), 1);
    for (std::size_t row = 0; row < outputs.size(); ++row) values(row, 0) = outputs[row];
    if (!(values.computeVariance()[0] > 0.)) return indices;
    // One of the samples it is made of may be constant, though the whole is not.
    try {
        OT::MartinezSensitivityAlgorithm algorithm(sample_of(points), values, static_cast<OT::UnsignedInteger>(base));
        algorithm.setUseAsymptoticDistribution(true);
        const OT::Point first = algorithm.getFirstOrderIndices(), total = algorithm.getTotalOrderIndices();
        const OT::Interval first_range = algorithm.getFirstOrderIndicesInterval(), total_range = algorithm.getTotalOrderIndicesInterval();
        for (std::size_t factor = 0; factor < factors; ++factor)
            indices[factor] = {first[factor], first_range.getLowerBound()[factor], first_range.getUpperBound()[factor],
                               total[factor], total_range.getLowerBound()[factor], total_range.getUpperBound()[factor]};
    } catch (const OT::Exception&) {
        return undefined_indices(factors);
    }
    return indices;
}

}  // namespace concertation
