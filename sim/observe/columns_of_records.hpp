#pragma once
// The columns of every record a replicate leaves.

#include "observe/columns_of_happenings.hpp"
#include "observe/columns_of_regions.hpp"
#include "observe/columns_of_territories.hpp"
